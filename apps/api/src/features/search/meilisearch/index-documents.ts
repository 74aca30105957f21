import type { EntityManager } from 'typeorm';

/** A section or provision as the index knows it: what it is found by, and nothing to be read. */
export interface IndexDocument {
  /** That of the row in `search_documents`. */
  id: number;
  subject: string;
  isEntry: boolean;
  kind: string;
  /** Tokens of the language library: of titles, headings and other names, and of everything. */
  title: string[];
  text: string[];
  titleLength: number;
  textLength: number;
  standing: number;
  laws: string[];
  topics: string[];
  team: string | null;
  /** Those who may see it; `everyone` stands for all. */
  teams: string[];
  validFrom: number;
  validUntil: number;
  /** Of all that stands above, to compare without reading it. */
  hash: string;
}

/** Stands among the teams of what everybody may see; no team has such an id. */
export const EVERYONE = 'everyone';

const document = `
  SELECT d.id, d.subject_id AS subject, d.entry_id IS NOT NULL AS "isEntry", d.kind,
    tsvector_to_array(d.title_words) AS title, tsvector_to_array(d.words) AS text,
    length(d.title) AS "titleLength", length(d.words) AS "textLength",
    d.standing, d.law_keys AS laws, d.topic_ids::text[] AS topics, d.owner_team_id AS team,
    coalesce(d.team_ids::text[], '{${EVERYONE}}') AS teams,
    d.valid_from AS "validFrom", d.valid_until AS "validUntil"
  FROM search_documents d`;

const hashed = (from: string) =>
  `SELECT to_jsonb(d) || jsonb_build_object('hash', md5(d::text)) AS document FROM (${from}) d`;

interface Row {
  document: IndexDocument;
}

/** The documents of these entries and provisions. */
export async function documentsOfSubjects(
  manager: EntityManager,
  subjectIds: readonly string[],
): Promise<IndexDocument[]> {
  const rows: Row[] = await manager.query(hashed(`${document} WHERE d.subject_id = ANY ($1)`), [
    subjectIds,
  ]);
  return rows.map((row) => row.document);
}

export async function documentsWithIds(
  manager: EntityManager,
  ids: readonly number[],
): Promise<IndexDocument[]> {
  const rows: Row[] = await manager.query(hashed(`${document} WHERE d.id = ANY ($1)`), [ids]);
  return rows.map((row) => row.document);
}

/** All documents, in the order of their ids, many at a time. */
export async function* allDocuments(
  manager: EntityManager,
  many: number,
): AsyncGenerator<IndexDocument[]> {
  for (let after = 0; ;) {
    const rows: Row[] = await manager.query(
      hashed(`${document} WHERE d.id > $1 ORDER BY d.id LIMIT $2`),
      [after, many],
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map((row) => row.document);
    after = last.document.id;
  }
}

/** What each document should look like, by its id. */
export async function allHashes(manager: EntityManager): Promise<Map<number, string>> {
  const hashes = new Map<number, string>();
  for (let after = 0; ;) {
    const rows: { id: string; hash: string }[] = await manager.query(
      `SELECT d.id, md5(d::text) AS hash
       FROM (${document} WHERE d.id > $1 ORDER BY d.id LIMIT 5000) d`,
      [after],
    );
    for (const { id, hash } of rows) hashes.set(Number(id), hash);
    if (rows.length === 0) return hashes;
    after = Number(rows.at(-1)?.id);
  }
}

/** Tells a different set of documents at a glance: every change of a text gives it a new, higher id. */
export interface Census {
  documents: number;
  highestId: number;
}

export async function censusOfDatabase(manager: EntityManager): Promise<Census> {
  const [row]: Census[] = await manager.query(
    `SELECT count(*)::integer AS documents, coalesce(max(id), 0)::integer AS "highestId"
     FROM search_documents`,
  );
  return row ?? { documents: 0, highestId: 0 };
}

/** About 3 MB of tokens; larger ones save no time. */
export const BATCH = 5_000;

export function* inBatches<T>(items: readonly T[]): Generator<T[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}
