import { jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { ok } from '@rechtsstand/domain/result';
import { MeilisearchServer } from '../../apps/api/src/features/search/meilisearch/meilisearch-server.js';
import { rebuildIndex } from '../../apps/api/src/features/search/meilisearch/index-jobs.js';
import { SearchIndex } from '../../apps/api/src/features/search/meilisearch/search-index.js';
import { Contexts } from '../../apps/api/src/platform/context/contexts.js';
import { Transactions } from '../../apps/api/src/platform/database/transactions.js';
import {
  ENVIRONMENT,
  type Environment,
  readEnvironment,
} from '../../apps/api/src/platform/environment/environment.js';
import { JobQueue } from '../../apps/api/src/platform/jobs/index.js';
import { runJobs } from './run-jobs.js';

/** The Meilisearch that this run may use (`npm test` says whether there is one). Call it at the top. */
export function meilisearchOfTests(): Environment['meilisearch'] {
  const { MEILI_URL, MEILI_KEY } = process.env;
  const read = readEnvironment({
    DATABASE_URL: 'postgresql://localhost/unused',
    AUDIT_KEY: '00'.repeat(32),
    MEILI_URL,
    MEILI_KEY,
  });
  if (!read.ok) throw new Error(read.error.join('\n'));
  // What a server does is waited for until it says that it is done, on a busy machine for long.
  if (read.value.meilisearch) jest.setTimeout(20 * 60_000);
  return read.value.meilisearch;
}

/** Fills the index of this application's database, as its worker would. */
export async function buildIndex(app: INestApplicationContext): Promise<void> {
  await app.get(Transactions).run(app.get(Contexts).create(null), async (tx) => {
    await app.get(JobQueue).enqueue(tx, rebuildIndex, {});
    return ok(undefined);
  });
  await runJobs(app);
}

/** Leaves nothing of this application's database on the server, which others may use too. */
export async function dropIndex(app: INestApplicationContext): Promise<void> {
  await app.get(SearchIndex).remove(new AbortController().signal);
  const { names } = await app.get(MeilisearchServer).access('write');
  const { url, key } = app.get<Environment>(ENVIRONMENT).meilisearch!;
  const headers = { authorization: `Bearer ${key}` };
  const response = await fetch(new URL('keys?limit=1000', url), { headers });
  const { results } = (await response.json()) as { results: { uid: string; indexes: string[] }[] };
  for (const { uid, indexes } of results)
    if (indexes.includes(`${names.prefix}*`))
      await fetch(new URL(`keys/${uid}`, url), { method: 'DELETE', headers });
}
