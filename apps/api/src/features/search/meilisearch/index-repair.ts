import type { Index, Meilisearch } from 'meilisearch';
import type { RequestContext } from '../../../platform/context/request-context.js';
import {
  allHashes,
  type Census,
  documentsWithIds,
  inBatches,
  type IndexDocument,
} from './index-documents.js';
import { succeeded } from './tasks.js';

/** Documents of which only a number and a hash are asked for. */
const MANY = 10_000;

/**
 * Makes an index hold what the database holds, and gives how many documents differed. The index is read
 * first: what is delivered meanwhile may then look as if it were missing and is written once more, while
 * the other way round it would look as if it were left over and be deleted.
 */
export async function repair(
  ctx: RequestContext,
  client: Meilisearch,
  index: Index<IndexDocument>,
  signal: AbortSignal,
): Promise<number> {
  const found = await hashesIn(index);
  const wanted = await allHashes(ctx.manager);
  const differing = [...wanted].filter(([id, hash]) => found.get(id) !== hash).map(([id]) => id);
  const leftOver = [...found.keys()].filter((id) => !wanted.has(id));
  for (const ids of inBatches(differing)) {
    const documents = await documentsWithIds(ctx.manager, ids);
    await succeeded(client, await index.addDocuments(documents), signal);
  }
  for (const ids of inBatches(leftOver))
    await succeeded(client, await index.deleteDocuments(ids), signal);
  return differing.length + leftOver.length;
}

/** What a look from afar tells of an index. */
export async function censusOfIndex(index: Index<IndexDocument>): Promise<Census> {
  const { hits, estimatedTotalHits } = await index.search('', { sort: ['id:desc'], limit: 1 });
  return { documents: estimatedTotalHits, highestId: hits[0]?.id ?? 0 };
}

async function hashesIn(index: Index<IndexDocument>): Promise<Map<number, string>> {
  const hashes = new Map<number, string>();
  for (let offset = 0; ; offset += MANY) {
    const { results }: { results: Pick<IndexDocument, 'id' | 'hash'>[] } = await index.getDocuments(
      { fields: ['id', 'hash'], limit: MANY, offset },
    );
    for (const { id, hash } of results) hashes.set(id, hash);
    if (results.length < MANY) return hashes;
  }
}
