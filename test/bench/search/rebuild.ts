import type { EntityManager } from 'typeorm';
import type { Measured } from '../print.js';
import { runCli } from '../programs.js';
import { typing } from './asks.js';
import { SUGGEST } from './queries.js';
import type { Contest } from './contest.js';
import type { SearchWorld } from './world.js';

/** Beside the rebuilding, so many people type all the time. */
const searches = { people: 10, perSecond: 30 };

interface Rebuilt {
  documents: number;
  /** Without the start of the program. */
  seconds: number;
}

/**
 * Documents a second of a rebuild of everything while people search. The floor is the database copying
 * the finished rows, with all indexes, beside the same searches.
 */
export async function measureRebuild(world: SearchWorld, contest: Contest): Promise<Measured[]> {
  const { manager } = world.office;
  const { documents, seconds } = await whileSearching(world, contest, () =>
    runCli<Rebuilt>(world.environment, ['reindex']),
  );
  const copied = await whileSearching(world, contest, () => copyDocuments(manager));
  return [
    {
      name: 'search-rebuild',
      value: documents / seconds,
      unit: 'documents/s',
      floor: documents / copied,
      goal: { value: 3000 },
    },
  ];
}

/** What the work answers. The searches go on until it is done, and every one of them has to be answered. */
async function whileSearching<T>(
  world: SearchWorld,
  contest: Contest,
  work: () => Promise<T>,
): Promise<T> {
  let isDone = false;
  const worked = work().finally(() => (isDone = true));
  worked.catch(() => undefined); // Thrown below.
  while (!isDone) {
    const asks = typing({ ...searches, seconds: 1 }, world.words, world.random);
    await contest.warmUp({ query: SUGGEST, asks, seconds: 1 });
  }
  return worked;
}

/** How many seconds it took. */
async function copyDocuments(manager: EntityManager): Promise<number> {
  const columns: { name: string }[] = await manager.query(
    `SELECT quote_ident(attname) AS name FROM pg_attribute
     WHERE attrelid = 'search_documents'::regclass AND attnum > 0 AND NOT attisdropped
       AND attgenerated = '' AND attidentity = ''`,
  );
  const list = columns.map(({ name }) => name).join(', ');
  const start = performance.now();
  await manager.query('CREATE TABLE documents_copied (LIKE search_documents INCLUDING ALL)');
  await manager.query(
    `INSERT INTO documents_copied (${list}) SELECT ${list} FROM search_documents`,
  );
  const seconds = (performance.now() - start) / 1000;
  await manager.query('DROP TABLE documents_copied');
  return seconds;
}
