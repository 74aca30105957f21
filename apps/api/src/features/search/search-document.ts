import type { EntryKind } from '@rechtsstand/domain/entry';
import { fold } from '@rechtsstand/domain/language';
import type { EntityManager } from 'typeorm';
import { type WeightedText, wordVector } from './word-vector.js';

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

/** Keeps one statement, and the memory it needs, within bounds. */
const BATCH = 500;

export async function insertDocuments(
  manager: EntityManager,
  documents: readonly SearchDocument[],
): Promise<void> {
  for (let start = 0; start < documents.length; start += BATCH) {
    const rows = documents.slice(start, start + BATCH).map(withWords);
    await manager.query(INSERT, [JSON.stringify(rows)]);
  }
}

function withWords(document: SearchDocument) {
  const { title, aliases, sectionTitle, headings, summary, body } = document;
  const parts: WeightedText[] = [
    { weight: 'A', text: title, tokens: document.ownCitations },
    { weight: 'A', text: aliases },
    { weight: 'B', text: sectionTitle },
    { weight: 'B', text: headings },
    { weight: 'C', text: summary, tokens: document.citations },
    { weight: 'D', text: body },
  ];
  return { ...document, words: wordVector(parts), titleKey: fold(`${title} ${aliases}`.trim()) };
}

const INSERT = `
  INSERT INTO search_documents (kind, entry_id, publication_id, provision_id, provision_version_id,
    section_id, position, title, section_title, aliases, headings, summary, body, law_keys, citations,
    topic_ids, owner_team_id, team_ids, valid_from, valid_until, words, title_key)
  SELECT kind, "entryId", "publicationId", "provisionId", "provisionVersionId", "sectionId", position,
    title, "sectionTitle", aliases, headings, summary, body, "lawKeys", citations, "topicIds",
    "ownerTeamId", "teamIds", "validFrom", "validUntil", words, "titleKey"
  FROM jsonb_to_recordset($1::jsonb) AS document(
    kind text, "entryId" uuid, "publicationId" uuid, "provisionId" uuid, "provisionVersionId" uuid,
    "sectionId" text, position integer, title text, "sectionTitle" text, aliases text, headings text,
    summary text, body text, "lawKeys" text[], citations text[], "topicIds" uuid[],
    "ownerTeamId" uuid, "teamIds" uuid[], "validFrom" integer, "validUntil" integer,
    words tsvector, "titleKey" text)`;
