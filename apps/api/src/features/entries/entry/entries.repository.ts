import type { EntryKind } from '@rechtsstand/domain/entry';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { prepared, type Statement } from '../../../platform/database/prepared.js';
import type { Moment } from '../../../platform/graphql/as-of.js';
import { inOrderOf, loaderOf } from '../../../platform/graphql/loader.js';
import type { StoredText } from '../publication/publication-row.js';
import { entryIsVisible, teamsSeenBy } from '../visibility.js';
import { entryColumns, type EntryRow } from './entry-row.js';

/** Reads entries, only ever those that the viewer may see. */
@Injectable()
export class EntriesRepository {
  /** By its slug or a former one, with the text that applies on the day: the page of an entry. */
  bySlug(ctx: RequestContext, kind: EntryKind, slug: string, moment: Moment) {
    return this.withText(ctx, PAGE_BY_SLUG, moment, [kind, slug]);
  }

  /** By its identity, with the text that applies on the day. */
  byIdWithText(ctx: RequestContext, id: string, moment: Moment) {
    return this.withText(ctx, PAGE_BY_ID, moment, [id]);
  }

  /** Without texts, many at once; `null` for what does not exist or may not be seen. */
  byId(ctx: RequestContext, id: string): Promise<EntryRow | null> {
    return loaderOf<string, EntryRow | null>(ctx, this, async (ids) => {
      const rows: EntryRow[] = await ctx.manager.query(
        `SELECT ${entryColumns} FROM entries e WHERE e.id = ANY ($1) AND ${entryIsVisible('e', '$2')}`,
        [ids, teamsSeenBy(ctx)],
      );
      return inOrderOf(ids, rows, (row) => row.id, null);
    }).load(id);
  }

  private async withText(
    ctx: RequestContext,
    page: Statement,
    { validOn, knownAt }: Moment,
    values: string[],
  ): Promise<EntryRow | null> {
    // As known earlier, another text may have applied: which one, the ledger has to say first.
    const textOn = knownAt === null ? validOn : null;
    const [row] = await prepared<PageRow>(ctx.manager, page, [teamsSeenBy(ctx), textOn, ...values]);
    if (!row) return null;
    const { facts, document, schemaVersion, transitionalProvision, ...entry } = row;
    if (facts === null || schemaVersion === null) return entry;
    return { ...entry, text: { facts, document, schemaVersion, transitionalProvision } };
  }
}

type PageRow = EntryRow & { [K in keyof StoredText]: StoredText[K] | null };

const pageWhere = (id: string) => `
  SELECT ${entryColumns}, n.facts, n.document, n.schema_version AS "schemaVersion",
    n.transitional_provision AS "transitionalProvision"
  FROM entries e
  LEFT JOIN LATERAL (
    SELECT p.facts, p.document, p.schema_version, p.transitional_provision
    FROM effective_versions v JOIN publications p ON p.id = v.publication_id
    WHERE v.entry_id = e.id AND v.validity @> $2::date) n ON true
  WHERE e.id = ${id} AND ${entryIsVisible('e', '$1')}`;

const PAGE_BY_ID: Statement = { name: 'entry-page-by-id', text: pageWhere('$3::uuid') };

/** A former slug is never given to another entry, so there is one answer at most. */
const PAGE_BY_SLUG: Statement = {
  name: 'entry-page-by-slug',
  text: pageWhere(`coalesce(
    (SELECT id FROM entries WHERE kind = $3 AND slug = $4),
    (SELECT entry_id FROM entry_slugs WHERE kind = $3 AND slug = $4))`),
};
