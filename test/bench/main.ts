/**
 * `npm run bench [-- --json] [--scale office|federal] [--only ROW] [--seconds N] [--rounds N]
 * [--histories N]`: what the application achieves, each row beside a floor that does the same work without
 * it, in the same run.
 */
import 'reflect-metadata';
import { migrate } from '#tools/lib/api.mjs';
import { startThrowAwayCluster } from '#tools/lib/postgres/throw-away.mjs';
import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { TestOffice } from '../factories/index.js';
import { importLaws } from './corpus/import-laws.js';
import { wordsOf } from './corpus/words.js';
import { fillHistories } from './histories/fill.js';
import { measureAsOf } from './histories/measure.js';
import { options } from './options.js';
import { type Measured, printJson, printTable } from './print.js';
import {
  type ApiEnvironment,
  type RecordingApi,
  runCli,
  startApi,
  startWorker,
} from './programs.js';
import { Random } from './random.js';
import { benchRows } from './rows.js';
import { fillScratch, type Scratch } from './scratch.js';
import { insertProvisions } from './scratch-law.js';
import { measureSearch } from './search/rows.js';
import { measureThroughput } from './throughput.js';

/** Latencies need more time than throughput: one person types slowly. */
const LONGER = 5;

const timing = { warmUpSeconds: 2, seconds: options.seconds, rounds: options.rounds };

const cluster = await startThrowAwayCluster();
try {
  const { ownerUrl, apiUrl } = cluster;
  await migrate({ ...process.env, MIGRATION_DATABASE_URL: ownerUrl, DATABASE_URL: apiUrl });
  const database = await new DataSource({ type: 'postgres', url: ownerUrl }).initialize();
  try {
    const environment = { DATABASE_URL: apiUrl, AUDIT_KEY: randomBytes(32).toString('hex') };
    const office = new TestOffice(database.manager);
    const scratch = await fill(office, environment);
    const measured = await measureAll(office, scratch, environment);
    (options.json ? printJson : printTable)(measured);
  } finally {
    await database.destroy();
  }
} finally {
  await cluster.stop();
}

async function fill(office: TestOffice, environment: ApiEnvironment): Promise<Scratch> {
  const start = performance.now();
  const scratch = await fillScratch(office);
  const law =
    options.scale === 'federal'
      ? await importLaws(environment)
      : await insertProvisions(office.manager);
  await runCli(environment, ['reindex']); // so far, what was written past the API is in no search
  await office.manager.query('VACUUM ANALYZE');
  const seconds = Math.round((performance.now() - start) / 1000);
  process.stderr.write(`Corpus: ${law}, and 600 made-up entries; loaded in ${seconds} s\n`);
  return scratch;
}

/** With the database alone, then the search once more with Meilisearch where there is one; histories last. */
async function measureAll(
  office: TestOffice,
  scratch: Scratch,
  environment: ApiEnvironment,
): Promise<Measured[]> {
  const words = await wordsOf(office.manager);
  const alone = await withApi(environment, async (api) => {
    const rows = benchRows(scratch).filter(({ name }) => options.isWanted(name));
    const throughput = await measureThroughput(api, environment.DATABASE_URL, rows, timing);
    return [...throughput, ...(await searchRows(api, environment))];
  });
  return [...alone, ...(await withMeilisearch()), ...(await asOfRows())];

  async function withMeilisearch(): Promise<Measured[]> {
    const { MEILI_URL, MEILI_KEY } = process.env;
    if (!MEILI_URL || !MEILI_KEY) return [];
    const both = { ...environment, MEILI_URL, MEILI_KEY };
    await runCli(both, ['reindex']);
    const rows = await withApi(both, (api) => searchRows(api, both));
    return rows.map((row) => ({ ...row, name: `${row.name}@meilisearch` }));
  }

  /** A million publications would be in the way of everything else. */
  async function asOfRows(): Promise<Measured[]> {
    if (!options.isWanted('read-entry-as-of')) return [];
    const { histories } = options;
    const start = performance.now();
    await fillHistories(office, cluster.superuserUrl, histories);
    const seconds = Math.round((performance.now() - start) / 1000);
    const { entries, versions } = histories;
    process.stderr.write(`${entries} histories of ${versions} versions; loaded in ${seconds} s\n`);
    const [session = ''] = scratch.sessions;
    const asking = { session, random: new Random(2), timing };
    return [await withApi(environment, (api) => measureAsOf(api, histories, asking))];
  }

  function searchRows(api: RecordingApi, environment: ApiEnvironment): Promise<Measured[]> {
    const { sessions } = scratch;
    const world = { api, environment, office, sessions, words, random: new Random(1) };
    return measureSearch({ ...world, seconds: options.seconds * LONGER }, options.isWanted);
  }
}

async function withApi<T>(
  environment: ApiEnvironment,
  work: (api: RecordingApi) => Promise<T>,
): Promise<T> {
  const api = await startApi(environment);
  const worker = startWorker(environment);
  try {
    return await work(api);
  } finally {
    await worker.stop();
    await api.stop();
  }
}
