import { Injectable } from '@nestjs/common';
import type { LawName } from '@rechtsstand/domain/citation';
import type { DateRange } from '@rechtsstand/domain/time';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { provisionPeriods } from '../provision-timeline.js';
import { addressOf } from './contents.js';
import { LawRepository } from './law.repository.js';
import type { ProvisionKey } from './law.service.js';

/** When provisions of imported laws exist, as known now. */
@Injectable()
export class ProvisionDays {
  constructor(private readonly repository: LawRepository) {}

  /**
   * The stretches of days on which the law has the provision with words of its own; a place that is kept
   * empty, "(weggefallen)", has none. `null` for a law that is not imported: nothing is known of it.
   */
  async of(ctx: RequestContext, { lawKey, labelKey }: ProvisionKey): Promise<DateRange[] | null> {
    const law = await this.repository.byKey(ctx, lawKey);
    if (!law) return null;
    const rows = await this.repository.provisionsOf(ctx, law.id);
    const row = rows.find((one) => addressOf(one) === labelKey);
    return provisionPeriods(row?.versions ?? [])
      .filter(({ version }) => version.kind === 'text')
      .map(({ from, until }) => ({ from, until }));
  }

  /** The names by which imported laws are cited. */
  async names(ctx: RequestContext): Promise<LawName[]> {
    const laws = await this.repository.all(ctx);
    return laws.map(({ abbreviation, title }) => ({ abbreviation, names: [title] }));
  }
}
