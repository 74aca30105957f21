import { type Lexicon, wordVector } from '@rechtsstand/domain/language';
import type { EntityManager } from 'typeorm';
import { insertDocuments } from '../projection/insert-documents.js';
import { documentsOfEntries, documentsOfProvisions } from '../projection/source-texts.js';

const TABLE = 'search_rebuild.search_documents';

/** So many at a time. */
const BATCH = 500;

interface Change {
  id: string;
  entryId: string | null;
  provisionId: string | null;
}

/**
 * Writes once more what changed since the rebuild began, and says how much that was. What changes in the
 * meantime comes with the next call.
 */
export async function catchUp(manager: EntityManager, lexicon: Lexicon): Promise<number> {
  const changes: Change[] = await manager.query(
    `SELECT id, entry_id AS "entryId", provision_id AS "provisionId"
     FROM search_changes ORDER BY id LIMIT ${BATCH}`,
  );
  if (changes.length === 0) return 0;
  const entryIds = present(changes.map(({ entryId }) => entryId));
  const provisionIds = present(changes.map(({ provisionId }) => provisionId));
  const documents = [
    ...(await documentsOfEntries(manager, entryIds)),
    ...(await documentsOfProvisions(manager, provisionIds)),
  ];
  await manager.query(`DELETE FROM ${TABLE} WHERE subject_id = ANY ($1)`, [
    [...entryIds, ...provisionIds],
  ]);
  await insertDocuments(manager, documents, (parts) => wordVector(parts, lexicon), TABLE);
  const ids = changes.map(({ id }) => id);
  await manager.query('DELETE FROM search_changes WHERE id = ANY ($1)', [ids]);
  return changes.length;
}

const present = (ids: readonly (string | null)[]) => [
  ...new Set(ids.filter((id): id is string => id !== null)),
];
