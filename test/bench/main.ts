/**
 * `npm run bench [-- --json] [--seconds N] [--rounds N] [--only ROW]`: throughput of the API beside a
 * bare route that does the same.
 */
import { migrate } from '#tools/lib/api.mjs';
import { startThrowAwayCluster } from '#tools/lib/postgres/throw-away.mjs';
import { parseArgs } from 'node:util';
import { alternate, httpRequest } from './measure.js';
import { printJson, printTable, type Measured } from './print.js';
import { type RecordingApi, startApi, startFloor } from './programs.js';
import type { BenchRequest, BenchRow } from './row.js';
import { benchRows } from './rows.js';
import { fillScratch } from './scratch.js';
import type { RecordedStatement } from './statement.js';

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
  },
});

const cluster = await startThrowAwayCluster();
try {
  const { ownerUrl, apiUrl } = cluster;
  await migrate({ ...process.env, MIGRATION_DATABASE_URL: ownerUrl, DATABASE_URL: apiUrl });
  const rows = benchRows(await fillScratch(ownerUrl));
  const chosen = rows.filter(({ name }) => options.only === undefined || name === options.only);
  const measured = await measureAll(apiUrl, chosen);
  (options.json ? printJson : printTable)(measured);
} finally {
  await cluster.stop();
}

async function measureAll(databaseUrl: string, rows: readonly BenchRow[]): Promise<Measured[]> {
  const api = await startApi(databaseUrl);
  try {
    const recorded = [];
    for (const row of rows) recorded.push({ name: row.name, ...(await record(api, row)) });
    const floor = await startFloor({ databaseUrl, rows: recorded });
    try {
      const measured: Measured[] = [];
      for (const row of rows) {
        const { api: value, floor: bare } = await alternate(
          { address: `${api.url}/graphql`, row },
          { address: `${floor.url}/${row.name}`, row },
          { warmUpSeconds: 2, seconds: Number(options.seconds), rounds: Number(options.rounds) },
        );
        measured.push({ name: row.name, value, floor: bare, goal: row.goal });
      }
      return measured;
    } finally {
      await floor.stop();
    }
  } finally {
    await api.stop();
  }
}

/** The statements of one request, once everything that is done only once has been done. */
async function record(
  api: RecordingApi,
  row: BenchRow,
): Promise<{ example: BenchRequest; statements: RecordedStatement[] }> {
  for (let warm = 0; warm < 5; warm++) await ask(api, row, row.next());
  const example = row.next();
  return { example, statements: await api.record(() => ask(api, row, example)) };
}

async function ask(api: RecordingApi, row: BenchRow, request: BenchRequest): Promise<void> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    ...httpRequest({ ...row, next: () => request }),
  });
  const body = await response.text();
  if (!response.ok || body.includes('"errors":')) throw new Error(`${row.name}: ${body}`);
}
