import type { EntryKind } from '@rechtsstand/domain/entry';
import type { WeightedText } from '@rechtsstand/domain/language';
import type { EntityManager } from 'typeorm';
import { standingOf } from './standing.js';

/** One row of the projection, but for what is computed from the rest. */
export interface SearchDocument {
  kind: EntryKind | 'provision';
  entryId: string | null;
  publicationId: string | null;
  provisionId: string | null;
  provisionVersionId: string | null;
  sectionId: string | null;
  position: number;
  title: string;
  sectionTitle: string;
  aliases: string;
  headings: string;
  /** The same without "Kapitel 2", which stands above thousands of provisions and tells none apart. */
  headingTitles: string;
  summary: string;
  body: string;
  lawKeys: string[];
  /** What it cites, as tokens of the index. */
  citations: string[];
  /** What it is itself, as tokens of the index; only provisions have some. */
  ownCitations: string[];
  topicIds: string[];
  ownerTeamId: string | null;
  /** Who may see it; `null` is everyone. */
  teamIds: string[] | null;
  validFrom: number;
  validUntil: number;
}

/** The table that is searched, and the one that a rebuild fills. */
export type DocumentTable = 'search_documents' | 'search_rebuild.search_documents';

/** Keeps one statement, and the memory it needs, within bounds. */
const BATCH = 500;

/** Writes documents; `read` makes the vector of one from its texts. */
export async function insertDocuments(
  manager: EntityManager,
  documents: readonly SearchDocument[],
  read: (parts: readonly WeightedText[]) => string,
  table: DocumentTable = 'search_documents',
): Promise<void> {
  for (let start = 0; start < documents.length; start += BATCH) {
    const rows = documents.slice(start, start + BATCH).map((document) => ({
      ...document,
      standing: standingOf(document.kind, document.lawKeys[0]),
      words: read(weightedTexts(document)),
    }));
    await manager.query(insertInto(table), [JSON.stringify(rows)]);
  }
}

/** The texts of a document, each with what it says about what the document is about. */
export function weightedTexts(document: SearchDocument): WeightedText[] {
  const { title, aliases, sectionTitle, headingTitles, summary, body } = document;
  return [
    { weight: 'A', text: title, tokens: document.ownCitations },
    { weight: 'A', text: aliases },
    { weight: 'B', text: sectionTitle },
    { weight: 'B', text: headingTitles },
    { weight: 'C', text: summary, tokens: document.citations },
    { weight: 'D', text: body },
  ];
}

const insertInto = (table: DocumentTable) => `
  INSERT INTO ${table} (kind, entry_id, publication_id, provision_id, provision_version_id,
    section_id, position, title, section_title, aliases, headings, summary, body, law_keys, citations,
    topic_ids, owner_team_id, team_ids, valid_from, valid_until, standing, words)
  SELECT kind, "entryId", "publicationId", "provisionId", "provisionVersionId", "sectionId", position,
    title, "sectionTitle", aliases, headings, summary, body, "lawKeys", citations, "topicIds",
    "ownerTeamId", "teamIds", "validFrom", "validUntil", standing, words
  FROM jsonb_to_recordset($1::jsonb) AS document(
    kind text, "entryId" uuid, "publicationId" uuid, "provisionId" uuid, "provisionVersionId" uuid,
    "sectionId" text, position integer, title text, "sectionTitle" text, aliases text, headings text,
    summary text, body text, "lawKeys" text[], citations text[], "topicIds" uuid[],
    "ownerTeamId" uuid, "teamIds" uuid[], "validFrom" integer, "validUntil" integer,
    standing smallint, words tsvector)`;
