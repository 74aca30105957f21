import { REVIEW_NOTICE_DAYS, type ReviewStanding } from '@rechtsstand/domain/review';
import { addDays } from '@rechtsstand/domain/time';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { entryIsVisible, teamsSeenBy } from '../../entries/index.js';

export interface QueueFilter {
  standings: readonly ReviewStanding[];
  /** Owner teams; `null` for all. */
  teamIds: readonly string[] | null;
  /** Who answers for it; `null` for anybody and nobody. */
  responsibleIds: readonly string[] | null;
}

export interface QueueRows {
  ids: string[];
  totalItems: number;
  dueItems: number;
  soonItems: number;
}

/** Entries by the day their review is due. Only what applies today can be confirmed, so only that is listed. */
@Injectable()
export class ReviewQueueRepository {
  async page(
    ctx: RequestContext,
    { standings, teamIds, responsibleIds }: QueueFilter,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<QueueRows> {
    const { today, manager } = ctx;
    const [queue]: QueueRows[] = await manager.query(QUEUE, [
      ...[today, addDays(today, REVIEW_NOTICE_DAYS), teamsSeenBy(ctx)],
      ...[teamIds, responsibleIds, standings, limit, offset],
    ]);
    if (!queue) throw new Error('A count is one row');
    return queue;
  }
}

/** The standing is the twin of `reviewStanding` of the domain. */
const QUEUE = `
  WITH reviewed AS (
    SELECT e.id, e.review_due_on, p.title,
      CASE WHEN e.review_due_on IS NULL THEN 'unplanned' WHEN e.review_due_on <= $1 THEN 'due'
        WHEN e.review_due_on <= $2 THEN 'soon' ELSE 'planned' END AS standing
    FROM entries e
    JOIN effective_versions v ON v.entry_id = e.id AND v.validity @> $1::date
    JOIN publications p ON p.id = v.publication_id
    WHERE ${entryIsVisible('e', '$3')}
      AND ($4::uuid[] IS NULL OR e.owner_team_id = ANY ($4))
      AND ($5::uuid[] IS NULL OR e.responsible_id = ANY ($5))),
  listed AS (
    SELECT id, review_due_on, title FROM reviewed WHERE standing = ANY ($6)
    ORDER BY review_due_on, title COLLATE "de-x-icu", id LIMIT $7 OFFSET $8)
  SELECT
    ARRAY(SELECT id FROM listed ORDER BY review_due_on, title COLLATE "de-x-icu", id) AS ids,
    count(*) FILTER (WHERE standing = ANY ($6))::integer AS "totalItems",
    count(*) FILTER (WHERE standing = 'due')::integer AS "dueItems",
    count(*) FILTER (WHERE standing = 'soon')::integer AS "soonItems"
  FROM reviewed`;
