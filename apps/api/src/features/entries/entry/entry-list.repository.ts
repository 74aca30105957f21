import type { EntryKind } from '@rechtsstand/domain/entry';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { EntryStatusKind } from '../enums.js';
import { entryIsVisible, teamsSeenBy } from '../visibility.js';
import { entryColumns, type EntryRow } from './entry-row.js';
import { isTransitional } from './transitional-on.js';
import { nearestVersion, statusKindOf, titleOf } from './nearest-version.js';

export interface ListFilter {
  kind?: EntryKind | null;
  /** The slug of a topic. */
  topic?: string | null;
  teamId?: string | null;
  status?: EntryStatusKind | null;
  /** Only those with a transitional provision that is running on the day. */
  isTransitional?: boolean | null;
}

export interface Page {
  limit: number;
  offset: number;
}

/** Lists of entries the viewer may see, as known now. */
@Injectable()
export class EntryListRepository {
  /**
   * By title. Entries of which nothing was ever published are left out, unless the list is of those
   * without a text and the viewer is `withUnpublished` of them.
   */
  async page(
    ctx: RequestContext,
    filter: ListFilter,
    on: string,
    withUnpublished: boolean,
    { limit, offset }: Page,
  ): Promise<{ rows: EntryRow[]; totalItems: number }> {
    const rows: (EntryRow & { totalItems: number })[] = await ctx.manager.query(
      `WITH matching AS (
         SELECT e.id, ${titleOf('e.id')} AS title
         FROM entries e ${nearestVersion('e.id', '$6')}
         WHERE ${matches} AND ($5::text IS NULL OR ${statusKindOf('$6')} = $5)
           AND ($10::boolean IS NOT TRUE OR ${isTransitional('e.id', '$6')})),
       listed AS (
         SELECT id, title, count(*) OVER ()::integer AS total FROM matching
         WHERE title IS NOT NULL OR $7
         ORDER BY title COLLATE "de-x-icu" NULLS LAST, id LIMIT $8 OFFSET $9)
       SELECT ${entryColumns}, listed.total AS "totalItems"
       FROM listed JOIN entries e ON e.id = listed.id
       ORDER BY listed.title COLLATE "de-x-icu" NULLS LAST, e.id`,
      [
        ...this.parameters(ctx, filter),
        filter.status ?? null,
        on,
        withUnpublished,
        limit,
        offset,
        filter.isTransitional ?? null,
      ],
    );
    // Beyond the last page there is no row that could carry the count.
    const beyond = rows.length === 0 && offset > 0;
    const totalItems = beyond
      ? (await this.page(ctx, filter, on, withUnpublished, { limit: 1, offset: 0 })).totalItems
      : (rows[0]?.totalItems ?? 0);
    return { rows, totalItems };
  }

  /**
   * Every published one, whatever its status: where that has to be worked out from the ledger. So has
   * whether a transitional provision is running, where any version has one.
   */
  all(ctx: RequestContext, filter: ListFilter): Promise<EntryRow[]> {
    return ctx.manager.query(
      `SELECT ${entryColumns} FROM entries e
       WHERE ${matches} AND EXISTS (SELECT FROM publications p WHERE p.entry_id = e.id
         AND ($5::boolean IS NOT TRUE OR p.transitional_provision IS NOT NULL))`,
      [...this.parameters(ctx, filter), filter.isTransitional ?? null],
    );
  }

  private parameters(ctx: RequestContext, { kind, topic, teamId }: ListFilter) {
    return [teamsSeenBy(ctx), kind ?? null, topic ?? null, teamId ?? null];
  }
}

const matches = `${entryIsVisible('e', '$1')}
  AND ($2::text IS NULL OR e.kind = $2)
  AND ($3::text IS NULL OR EXISTS (
    SELECT FROM entry_topics x JOIN topics t ON t.id = x.topic_id
    WHERE x.entry_id = e.id AND t.slug = $3))
  AND ($4::uuid IS NULL OR e.owner_team_id = $4)`;
