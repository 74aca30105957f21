import type { EntityManager } from 'typeorm';

/** Where the projection stands. One row; whoever is told of a change of it looks for itself. */
export interface SearchState {
  /** The lexicon by which the documents were made. */
  lexiconVersion: number;
  /** That of those which a rebuild is writing; `null` where there is none. */
  buildingVersion: number | null;
  isRebuildDue: boolean;
  /** How many there were when all words were counted. */
  documents: number;
  /** Grows with each change of the words. */
  wordsVersion: number;
  /** Since when single words were learned besides. */
  countedVersion: number;
}

export async function readSearchState(manager: EntityManager): Promise<SearchState> {
  const [row]: SearchState[] = await manager.query(STATE);
  if (!row) throw new Error('search_state has lost its row');
  return row;
}

const STATE = `
  SELECT lexicon_version AS "lexiconVersion", building_version AS "buildingVersion",
    is_rebuild_due AS "isRebuildDue", documents, words_version::float AS "wordsVersion",
    counted_version::float AS "countedVersion"
  FROM search_state`;

/** Of the advisory lock that every writer of documents shares and that a rebuild takes for itself. */
const WRITING = `hashtext('search'), hashtext('writing')`;

/** Until the transaction ends no rebuild begins, and none puts its documents in the place of these. */
export async function shareWriting(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock_shared(${WRITING})`);
}

/** Waits for those who write; until the transaction ends others wait. */
export async function stopWriting(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(${WRITING})`);
}
