import type { EntityManager } from 'typeorm';
import { documentsOfEntries, documentsOfProvisions } from '../projection/source-texts.js';
import type { SearchDocument } from '../search-document.js';

/** Entries have several versions of several sections each. */
const ENTRIES = 25;
const PROVISIONS = 500;

/**
 * Every document there should be, from what is published and imported, some hundred at a time. While one
 * batch is being worked on the next is read.
 */
export async function* allDocuments(manager: EntityManager): AsyncGenerator<SearchDocument[]> {
  const entries: { id: string }[] = await manager.query('SELECT id FROM entries ORDER BY id');
  const provisions: { id: string }[] = await manager.query(
    'SELECT id FROM provisions ORDER BY law_id, id',
  );
  const reads = [
    ...inBatches(entries, ENTRIES).map((ids) => () => documentsOfEntries(manager, ids)),
    ...inBatches(provisions, PROVISIONS).map((ids) => () => documentsOfProvisions(manager, ids)),
  ];
  let next = reads[0]?.();
  for (let index = 1; next; index++) {
    const documents = await next;
    next = reads[index]?.();
    // Whoever stops early leaves it unread.
    next?.catch(() => undefined);
    yield documents;
  }
}

function inBatches(rows: readonly { id: string }[], many: number): string[][] {
  const ids = rows.map(({ id }) => id);
  return Array.from({ length: Math.ceil(ids.length / many) }, (_, index) =>
    ids.slice(index * many, (index + 1) * many),
  );
}
