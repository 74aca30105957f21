import type { LawName } from '@rechtsstand/domain/citation';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Notices } from '../../platform/database/notices.js';

/** The laws that have been imported, by their names; kept, since they are asked for while somebody types. */
@Injectable()
export class LawNames implements OnModuleInit {
  private known: Promise<LawName[]> | null = null;

  constructor(private readonly notices: Notices) {}

  async onModuleInit(): Promise<void> {
    await this.notices.listen('laws', () => {
      this.known = null;
      return Promise.resolve();
    });
  }

  async all(manager: EntityManager): Promise<readonly LawName[]> {
    const reading: Promise<LawName[]> = (this.known ??= manager.query(
      'SELECT abbreviation, ARRAY[title] AS names FROM laws ORDER BY abbreviation',
    ));
    try {
      return await reading;
    } catch (error) {
      if (this.known === reading) this.known = null;
      throw error;
    }
  }
}
