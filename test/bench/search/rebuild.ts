import type { EntityManager } from 'typeorm';
import type { Measured } from '../print.js';
import { runCli } from '../programs.js';
import { typing } from './asks.js';
import { SUGGEST } from './queries.js';
import type { Contest } from './contest.js';
import type { SearchWorld } from './world.js';

/** Beside the rebuilding, so many people type all the time. */
const searches = { people: 10, perSecond: 30 };

/**
 * Documents a second of a rebuild of everything while people search. The floor is the database copying
 * the finished rows, with all indexes, beside the same searches.
 */
export async function measureRebuild(world: SearchWorld, contest: Contest): Promise<Measured[]> {
  const { manager } = world.office;
  const [{ count = 0 } = {}]: { count?: number }[] = await manager.query(
    'SELECT count(*)::integer AS count FROM search_documents',
  );
  const rebuilding = await whileSearching(world, contest, () =>
    runCli(world.environment, ['reindex']),
  );
  const copying = await whileSearching(world, contest, () => copyDocuments(manager));
  const perSecond = (milliseconds: number) => (count / milliseconds) * 1000;
  return [
    {
      name: 'search-rebuild',
      value: perSecond(rebuilding),
      unit: 'documents/s',
      floor: perSecond(copying),
      goal: { value: 3000 },
    },
  ];
}

/** How long it took. The searches go on until it is done, and every one of them has to be answered. */
async function whileSearching(
  world: SearchWorld,
  contest: Contest,
  work: () => Promise<void>,
): Promise<number> {
  const start = performance.now();
  let isDone = false;
  const took = work()
    .then(() => performance.now() - start)
    .finally(() => (isDone = true));
  took.catch(() => undefined); // Thrown below.
  while (!isDone) {
    const asks = typing({ ...searches, seconds: 1 }, world.words, world.random);
    await contest.warmUp({ query: SUGGEST, asks, seconds: 1 });
  }
  return took;
}

async function copyDocuments(manager: EntityManager): Promise<void> {
  const columns: { name: string }[] = await manager.query(
    `SELECT quote_ident(attname) AS name FROM pg_attribute
     WHERE attrelid = 'search_documents'::regclass AND attnum > 0 AND NOT attisdropped
       AND attgenerated = '' AND attidentity = ''`,
  );
  const list = columns.map(({ name }) => name).join(', ');
  await manager.query('CREATE TABLE documents_copied (LIKE search_documents INCLUDING ALL)');
  await manager.query(
    `INSERT INTO documents_copied (${list}) SELECT ${list} FROM search_documents`,
  );
  await manager.query('DROP TABLE documents_copied');
}
