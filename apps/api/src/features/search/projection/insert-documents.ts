import type { WeightedText } from '@rechtsstand/domain/language';
import type { EntityManager } from 'typeorm';
import { textArray } from '../../../platform/database/text-array.js';
import { type SearchDocument, weightedTexts } from '../search-document.js';
import { standingOf } from '../standing.js';

/** The table that is searched, and the one that a rebuild fills. */
type DocumentTable = 'search_documents' | 'search_rebuild.search_documents';

/** Makes the vector of a document from its texts. */
type ReadWords = (parts: readonly WeightedText[]) => string;

/** Keeps one statement, and the memory it needs, within bounds. */
const BATCH = 500;

/** Writes documents: every column of a batch is one array of texts, which costs the database least. */
export async function insertDocuments(
  manager: EntityManager,
  documents: readonly SearchDocument[],
  read: ReadWords,
  table: DocumentTable = 'search_documents',
): Promise<void> {
  for (let start = 0; start < documents.length; start += BATCH) {
    const batch = documents.slice(start, start + BATCH);
    const arrays = columns.map(({ value }) =>
      textArray(batch.map((document) => value(document, read))),
    );
    await manager.query(insertInto(table), arrays);
  }
}

type Value = (document: SearchDocument, read: ReadWords) => string | null;

interface Column {
  readonly name: string;
  /** From what was sent as text. */
  readonly type: 'text' | 'uuid' | 'integer' | 'smallint' | 'tsvector' | 'text[]' | 'uuid[]';
  readonly value: Value;
}

const columns: readonly Column[] = [
  { name: 'kind', type: 'text', value: ({ kind }) => kind },
  { name: 'entry_id', type: 'uuid', value: ({ entryId }) => entryId },
  { name: 'publication_id', type: 'uuid', value: ({ publicationId }) => publicationId },
  { name: 'provision_id', type: 'uuid', value: ({ provisionId }) => provisionId },
  { name: 'provision_version_id', type: 'uuid', value: ({ provisionVersionId: id }) => id },
  { name: 'section_id', type: 'text', value: ({ sectionId }) => sectionId },
  { name: 'position', type: 'integer', value: ({ position }) => String(position) },
  { name: 'title', type: 'text', value: ({ title }) => title },
  { name: 'section_title', type: 'text', value: ({ sectionTitle }) => sectionTitle },
  { name: 'aliases', type: 'text', value: ({ aliases }) => aliases },
  { name: 'headings', type: 'text', value: ({ headings }) => headings },
  { name: 'summary', type: 'text', value: ({ summary }) => summary },
  { name: 'body', type: 'text', value: ({ body }) => body },
  { name: 'law_keys', type: 'text[]', value: ({ lawKeys }) => list(lawKeys) },
  { name: 'citations', type: 'text[]', value: ({ citations }) => list(citations) },
  { name: 'topic_ids', type: 'uuid[]', value: ({ topicIds }) => list(topicIds) },
  { name: 'owner_team_id', type: 'uuid', value: ({ ownerTeamId }) => ownerTeamId },
  { name: 'team_ids', type: 'uuid[]', value: ({ teamIds }) => teamIds && list(teamIds) },
  { name: 'valid_from', type: 'integer', value: ({ validFrom }) => String(validFrom) },
  { name: 'valid_until', type: 'integer', value: ({ validUntil }) => String(validUntil) },
  {
    name: 'standing',
    type: 'smallint',
    value: ({ kind, lawKeys }) => String(standingOf(kind, lawKeys[0])),
  },
  { name: 'words', type: 'tsvector', value: (document, read) => read(weightedTexts(document)) },
];

/** Keys, tokens and ids: they hold nothing that would have to be quoted. */
const list = (items: readonly string[]) => `{${items.join(',')}}`;

const names = columns.map(({ name }) => name).join(', ');
const insertInto = (table: DocumentTable) => `
  INSERT INTO ${table} (${names})
  SELECT ${columns.map(({ name, type }) => `${name}::${type}`).join(', ')}
  FROM unnest(${columns.map((_, index) => `$${index + 1}::text[]`).join(', ')})
    AS document (${names})`;
