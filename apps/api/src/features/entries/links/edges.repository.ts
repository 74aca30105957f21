import { Injectable } from '@nestjs/common';
import type { EntryKind } from '@rechtsstand/domain/entry';
import type { LocalDate } from '@rechtsstand/domain/time';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { prepared } from '../../../platform/database/prepared.js';
import { groupsInOrderOf, loaderOf } from '../../../platform/graphql/loader.js';
import type { EntryStatusKind } from '../enums.js';
import { nearestVersion, statusKindOf, titleOf } from '../entry/nearest-version.js';
import { entryIsVisible, teamsSeenBy } from '../visibility.js';
import type { EntryRef } from './entry-ref.model.js';

/** `from` a publication to the entries it links, or back `to` an entry from those that link it. */
export type Edges = `${'from' | 'to'}:${string}`;

interface EdgeRow {
  edges: Edges;
  id: string;
  kind: EntryKind;
  slug: string;
  title: string;
  status: EntryStatusKind;
  from: LocalDate | null;
  until: LocalDate | null;
}

/** Links between entries, as known now, each end visible to the viewer. */
@Injectable()
export class EdgesRepository {
  /** Both directions of a page are read in one statement. */
  of(ctx: RequestContext, edges: Edges, day: LocalDate): Promise<EntryRef[]> {
    const token = `edges on ${day}`;
    return loaderOf<Edges, EntryRef[]>(ctx, token, async (keys) => {
      const ids = (direction: string) =>
        keys.filter((key) => key.startsWith(direction)).map((key) => key.slice(direction.length));
      const values = [ids('from:'), ids('to:'), day, teamsSeenBy(ctx)];
      const rows = await prepared<EdgeRow>(ctx.manager, EDGES, values);
      return groupsInOrderOf(keys, rows, (row) => row.edges).map((group) => group.map(toRef));
    }).load(edges);
  }

  /** Entries with any publication, ever, that links the entry, and those publications. */
  everLinking(
    ctx: RequestContext,
    entryId: string,
  ): Promise<{ entryId: string; publicationIds: string[] }[]> {
    return ctx.manager.query(
      `SELECT p.entry_id AS "entryId", array_agg(DISTINCT p.id) AS "publicationIds"
       FROM entry_links l JOIN publications p ON p.id = l.publication_id
       WHERE l.target_entry_id = $1 AND p.entry_id <> $1
       GROUP BY p.entry_id`,
      [entryId],
    );
  }

  /** The entries a publication links, in the order of its text. */
  async linkedFrom(ctx: RequestContext, publicationId: string): Promise<string[]> {
    const rows: { id: string }[] = await ctx.manager.query(
      `SELECT target_entry_id AS id FROM entry_links WHERE publication_id = $1
       GROUP BY target_entry_id ORDER BY min(position)`,
      [publicationId],
    );
    return rows.map(({ id }) => id);
  }
}

function toRef({ id, kind, slug, title, status, from, until }: EdgeRow): EntryRef {
  return { id, kind, slug, title, status: { kind: status, from, until } };
}

const EDGES = {
  name: 'edges-of-entries',
  text: `
  WITH edges AS (
    SELECT 'from:' || l.publication_id AS edges, l.target_entry_id AS id, min(l.position) AS position
    FROM entry_links l WHERE l.publication_id = ANY ($1)
    GROUP BY l.publication_id, l.target_entry_id
    UNION ALL
    SELECT DISTINCT 'to:' || l.target_entry_id, v.entry_id, 0
    FROM entry_links l
    JOIN effective_versions v ON v.publication_id = l.publication_id AND v.validity @> $3::date
    WHERE l.target_entry_id = ANY ($2) AND v.entry_id <> l.target_entry_id)
  SELECT edges.edges, e.id, e.kind, e.slug, ${titleOf('e.id')} AS title,
    ${statusKindOf('$3')} AS status, lower(n.validity) AS "from", upper(n.validity) AS until
  FROM edges
  JOIN entries e ON e.id = edges.id
  ${nearestVersion('e.id', '$3')}
  WHERE ${entryIsVisible('e', '$4')} AND EXISTS (SELECT FROM publications p WHERE p.entry_id = e.id)
  ORDER BY edges.position, ${titleOf('e.id')} COLLATE "de-x-icu", e.id`,
};
