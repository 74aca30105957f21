/**
 * `npm run bench [-- --json] [--scale office|federal] [--only ROW] [--seconds N] [--rounds N]`: what the
 * application achieves, each row beside a floor that does the same work without it, in the same run.
 */
import 'reflect-metadata';
import { migrate } from '#tools/lib/api.mjs';
import { startThrowAwayCluster } from '#tools/lib/postgres/throw-away.mjs';
import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { TestOffice } from '../factories/index.js';
import { importLaws } from './corpus/import-laws.js';
import { wordsOf } from './corpus/words.js';
import { options } from './options.js';
import { type Measured, printJson, printTable } from './print.js';
import { type ApiEnvironment, runCli, startApi } from './programs.js';
import { Random } from './random.js';
import { benchRows } from './rows.js';
import { fillScratch, type Scratch } from './scratch.js';
import { insertProvisions } from './scratch-law.js';
import { measureSearch } from './search/rows.js';
import { measureThroughput } from './throughput.js';

/** Latencies need more time than throughput: one person types slowly. */
const LONGER = 5;

const cluster = await startThrowAwayCluster();
try {
  const { ownerUrl, apiUrl } = cluster;
  await migrate({ ...process.env, MIGRATION_DATABASE_URL: ownerUrl, DATABASE_URL: apiUrl });
  const database = await new DataSource({ type: 'postgres', url: ownerUrl }).initialize();
  try {
    const environment = { DATABASE_URL: apiUrl, AUDIT_KEY: randomBytes(32).toString('hex') };
    const office = new TestOffice(database.manager);
    const scratch = await fill(office, environment);
    const measured = await measure(office, scratch, environment);
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
  await runCli(environment, ['reindex']);
  await office.manager.query('VACUUM ANALYZE');
  const seconds = Math.round((performance.now() - start) / 1000);
  process.stderr.write(`Corpus: ${law}, and 600 made-up entries; loaded in ${seconds} s\n`);
  return scratch;
}

async function measure(
  office: TestOffice,
  scratch: Scratch,
  environment: ApiEnvironment,
): Promise<Measured[]> {
  const { isWanted, rounds, seconds } = options;
  const words = await wordsOf(office.manager);
  const api = await startApi(environment);
  try {
    const rows = benchRows(scratch).filter(({ name }) => isWanted(name));
    const timing = { warmUpSeconds: 2, seconds, rounds };
    const throughput = await measureThroughput(api, environment.DATABASE_URL, rows, timing);
    const { sessions } = scratch;
    const world = { api, environment, office, sessions, words, seconds: seconds * LONGER };
    const search = await measureSearch({ ...world, random: new Random(1) }, isWanted);
    return [...throughput, ...search];
  } finally {
    await api.stop();
  }
}
