import { alternate, httpRequest, type Timing } from './measure.js';
import type { Measured } from './print.js';
import { type RecordingApi, startFloor } from './programs.js';
import type { BenchRequest, BenchRow } from './row.js';
import type { RecordedStatement } from './recorded.js';

/** Requests a second of the API, beside those of bare routes that run the same statements. */
export async function measureThroughput(
  api: RecordingApi,
  databaseUrl: string,
  rows: readonly BenchRow[],
  timing: Timing,
): Promise<Measured[]> {
  const recorded = [];
  for (const row of rows) recorded.push({ name: row.name, ...(await record(api, row)) });
  const floor = await startFloor({ databaseUrl, rows: recorded });
  try {
    const measured: Measured[] = [];
    for (const row of rows) {
      const { api: value, floor: bare } = await alternate(
        { address: `${api.url}/graphql`, row },
        { address: `${floor.url}/${row.name}`, row },
        timing,
      );
      const goal = { ratio: row.goal };
      measured.push({ name: row.name, value, unit: 'requests/s', floor: bare, goal });
    }
    return measured;
  } finally {
    await floor.stop();
  }
}

/** The statements of one request, once everything that is done only once has been done. */
async function record(
  api: RecordingApi,
  row: BenchRow,
): Promise<{ example: BenchRequest; statements: RecordedStatement[] }> {
  for (let warm = 0; warm < 5; warm++) await ask(api, row, row.next());
  const example = row.next();
  const { statements } = await api.record(() => ask(api, row, example));
  return { example, statements };
}

async function ask(api: RecordingApi, row: BenchRow, request: BenchRequest): Promise<void> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    ...httpRequest({ ...row, next: () => request }),
  });
  const body = await response.text();
  if (!response.ok || body.includes('"errors":')) throw new Error(`${row.name}: ${body}`);
}
