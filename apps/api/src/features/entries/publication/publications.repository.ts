import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { inOrderOf, loaderOf } from '../../../platform/graphql/loader.js';
import { entryIsVisible, teamsSeenBy } from '../visibility.js';
import { publicationJson, type PublicationRow, type StoredText } from './publication-row.js';

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

  /** Texts that are not yet in force, the next first, as far as they are still on the timeline. */
  async comingIntoForce(ctx: RequestContext, limit: number): Promise<PublicationRow[]> {
    const rows: WithRow[] = await ctx.manager.query(
      `SELECT ${publicationJson} AS publication
       FROM publications p JOIN entries e ON e.id = p.entry_id
       WHERE p.kind = 'text' AND p.valid_from > $1 AND ${entryIsVisible('e', '$2')}
         AND EXISTS (SELECT FROM effective_versions v WHERE v.publication_id = p.id)
       ORDER BY p.valid_from, p.title COLLATE "de-x-icu", p.id
       LIMIT $3`,
      [ctx.today, teamsSeenBy(ctx), limit],
    );
    return rows.map(({ publication }) => publication);
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
