import type { Segment } from '@rechtsstand/domain/validity';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { inOrderOf, loaderOf } from '../../../platform/graphql/loader.js';
import { entryIsVisible, teamsSeenBy } from '../visibility.js';
import { publicationJson, type PublicationRow, type StoredText } from './publication-row.js';
import { timelineJson } from './timeline-json.js';

interface WithRow {
  publication: PublicationRow;
}

/** Reads lines of the ledger, only ever of entries that the viewer may see. */
@Injectable()
export class PublicationsRepository {
  /** `null` for what does not exist, and for what the viewer may not see. */
  byId(ctx: RequestContext, id: string): Promise<PublicationRow | null> {
    return loaderOf<string, PublicationRow | null>(ctx, this, async (ids) => {
      const rows: WithRow[] = await ctx.manager.query(
        `SELECT ${publicationJson} AS publication
         FROM publications p JOIN entries e ON e.id = p.entry_id
         WHERE p.id = ANY ($1) AND ${entryIsVisible('e', '$2')}`,
        [ids, teamsSeenBy(ctx)],
      );
      const publications = rows.map(({ publication }) => publication);
      return inOrderOf(ids, publications, (row) => row.id, null);
    }).load(id);
  }

  /** The text of a publication that has been read already, so nothing is asked about visibility again. */
  textOf(ctx: RequestContext, id: string): Promise<StoredText> {
    return loaderOf<string, StoredText>(ctx, TEXTS, async (ids) => {
      const rows: (StoredText & { id: string })[] = await ctx.manager.query(
        `SELECT id, facts, document, schema_version AS "schemaVersion",
           transitional_provision AS "transitionalProvision"
         FROM publications WHERE id = ANY ($1)`,
        [ids],
      );
      return inOrderOf(ids, rows, (row) => row.id, new Error('A publication has lost its text'));
    }).load(id);
  }

  /**
   * The timelines on which something changes after today: those with the next changes, as many as the
   * limit, and all others that change on the last of these days.
   */
  async changing(ctx: RequestContext, limit: number): Promise<Segment[][]> {
    const rows: { timeline: Segment[] }[] = await ctx.manager.query(
      `SELECT ${timelineJson('next.entry_id')} AS timeline
       FROM (
         SELECT c.entry_id, min(c.day) AS day
         FROM (
           SELECT entry_id, lower(validity) AS day FROM effective_versions
           UNION ALL
           SELECT entry_id, upper(validity) FROM effective_versions
         ) c JOIN entries e ON e.id = c.entry_id
         WHERE c.day > $1 AND ${entryIsVisible('e', '$2')}
         GROUP BY c.entry_id
         ORDER BY day FETCH FIRST $3 ROWS WITH TIES
       ) next
       ORDER BY next.entry_id`,
      [ctx.today, teamsSeenBy(ctx), limit],
    );
    return rows.map(({ timeline }) => timeline);
  }

  /** The newest first. */
  async recentlyPublished(
    ctx: RequestContext,
    since: Date | null,
    limit: number,
  ): Promise<PublicationRow[]> {
    const rows: WithRow[] = await ctx.manager.query(
      `SELECT ${publicationJson} AS publication
       FROM publications p JOIN entries e ON e.id = p.entry_id
       WHERE ($1::timestamptz IS NULL OR p.recorded_at > $1) AND ${entryIsVisible('e', '$2')}
       ORDER BY p.recorded_at DESC, p.id
       LIMIT $3`,
      [since, teamsSeenBy(ctx), limit],
    );
    return rows.map(({ publication }) => publication);
  }
}

const TEXTS = Symbol('texts of publications');
