import type { EntityManager } from 'typeorm';

/** Every table that a publication inserts into. */
export const publishedTables = [
  'publications',
  'effective_versions',
  'citations',
  'entry_links',
  'figure_uses',
  'search_documents',
  'assignments',
  'audit_events',
] as const;
type PublishedTable = (typeof publishedTables)[number];

export interface PublicationState {
  publicationId: string | null;
  draftState: string;
  /** The tables in which something tells of the publication. */
  written: PublishedTable[];
}

type StateRow = Record<PublishedTable, boolean> &
  Pick<PublicationState, 'publicationId' | 'draftState'>;

/** What the database holds of the publication of a draft. */
export async function publicationOf(
  manager: Pick<EntityManager, 'query'>,
  draftId: string,
): Promise<PublicationState> {
  const [row]: StateRow[] = await manager.query(STATE, [draftId]);
  if (!row) throw new Error(`Draft ${draftId} is gone`);
  const { publicationId, draftState, ...tables } = row;
  return { publicationId, draftState, written: publishedTables.filter((table) => tables[table]) };
}

const has = (table: string) =>
  `EXISTS (SELECT FROM ${table} t WHERE t.publication_id = p.id) AS ${table}`;

const STATE = `
  SELECT p.id AS "publicationId", d.state AS "draftState", p.id IS NOT NULL AS publications,
    ${has('effective_versions')}, ${has('citations')}, ${has('entry_links')}, ${has('figure_uses')},
    ${has('search_documents')}, ${has('assignments')},
    EXISTS (SELECT FROM audit_events a WHERE a.details->>'draftId' = d.id::text
            AND a.object_type = 'publication') AS audit_events
  FROM drafts d LEFT JOIN publications p ON p.draft_id = d.id
  WHERE d.id = $1`;
