import type { DateRange, LocalDate } from '@rechtsstand/domain/time';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { entryIsVisible, teamsSeenBy } from '../../entries/index.js';

/** A version on a stretch of the timeline of its entry. */
export interface UseRow {
  entryId: string;
  publicationId: string;
  from: LocalDate;
  until: LocalDate | null;
  /** Whether everybody may read the entry. */
  isPublic: boolean;
}

interface UsesRow {
  items: UseRow[];
  otherEntries: number;
}

/** Which texts say a figure on some of these days, as known now. */
@Injectable()
export class FigureUsesRepository {
  async during(ctx: RequestContext, key: string, days: DateRange): Promise<UsesRow> {
    const [uses]: UsesRow[] = await ctx.manager.query(USES, [
      ...[key, days.from, days.until],
      teamsSeenBy(ctx),
    ]);
    if (!uses) throw new Error('A count is one row');
    return uses;
  }
}

const USES = `
  WITH uses AS (
    SELECT DISTINCT v.entry_id, v.publication_id, v.validity, p.title,
      e.visibility = 'everyone' AS is_public,
      ${entryIsVisible('e', '$4')} AS is_visible
    FROM figure_uses u
    JOIN effective_versions v ON v.publication_id = u.publication_id
    JOIN entries e ON e.id = v.entry_id
    JOIN publications p ON p.id = v.publication_id
    WHERE u.figure_key = $1 AND v.validity && daterange($2, $3))
  SELECT coalesce(json_agg(json_build_object('entryId', entry_id, 'publicationId', publication_id,
      'from', lower(validity), 'until', upper(validity), 'isPublic', is_public)
      ORDER BY title COLLATE "de-x-icu", lower(validity)) FILTER (WHERE is_visible), '[]') AS items,
    count(DISTINCT entry_id) FILTER (WHERE NOT is_visible)::integer AS "otherEntries"
  FROM uses`;
