import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { isUuid } from '../../../platform/database/uuid.js';
import { PersonEntity } from '../entities/person.entity.js';

/** People with their memberships and absences, as administrators need them. */
@Injectable()
export class PeopleRepository {
  async page(ctx: RequestContext, limit: number, offset: number) {
    const ids: { id: string }[] = await ctx.manager.query(
      `SELECT id FROM people ORDER BY display_name COLLATE "de-x-icu", id LIMIT $1 OFFSET $2`,
      [limit, offset],
    );
    const items = await this.load(
      ctx,
      ids.map(({ id }) => id),
    );
    return { items, totalItems: await ctx.manager.count(PersonEntity) };
  }

  async find(ctx: RequestContext, id: string): Promise<PersonEntity | null> {
    const [person] = isUuid(id) ? await this.load(ctx, [id]) : [];
    return person ?? null;
  }

  private async load({ manager }: RequestContext, ids: string[]): Promise<PersonEntity[]> {
    const people = await manager.find(PersonEntity, {
      where: { id: In(ids) },
      relations: {
        memberships: { team: true },
        absences: { deputy: { subject: true } },
        subject: true,
      },
      order: {
        memberships: { validFrom: 'ASC', id: 'ASC' },
        absences: { validFrom: 'ASC', id: 'ASC' },
      },
    });
    return people.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  }
}
