import autocannon from 'autocannon';
import { median } from './open-loop/percentile.js';
import type { BenchRow } from './row.js';

/** One of the two ways a row can be asked. */
export interface Contestant {
  address: string;
  /** What it sends; the floor needs no query and is sent it all the same. */
  row: BenchRow;
}

export interface Timing {
  warmUpSeconds: number;
  seconds: number;
  rounds: number;
}

/**
 * Requests a second at ten connections, of both in turn, so that whatever else the machine does hits
 * both; the median of the rounds.
 */
export async function alternate(
  api: Contestant,
  floor: Contestant,
  { warmUpSeconds, seconds, rounds }: Timing,
): Promise<{ api: number; floor: number }> {
  for (const contestant of [api, floor]) await run(contestant, warmUpSeconds);
  const measured = { api: [] as number[], floor: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    measured.api.push(await run(api, seconds));
    measured.floor.push(await run(floor, seconds));
  }
  return { api: median(measured.api), floor: median(measured.floor) };
}

async function run({ address, row }: Contestant, duration: number): Promise<number> {
  const refused: string[] = [];
  const result = await autocannon({
    url: address,
    connections: 10,
    duration,
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => ({ ...request, ...httpRequest(row) }),
        onResponse: (status, body) => {
          if (status !== 200 || isRefusal(body)) refused.push(body.slice(0, 300));
        },
      },
    ],
  });
  if (refused.length > 0 || result.errors > 0 || result.non2xx > 0) {
    throw new Error(`${row.name} failed at ${address}: ${refused[0] ?? 'no answer'}`);
  }
  return result.requests.total / result.duration;
}

/** The next request of a row as it goes over the wire. */
export function httpRequest(row: BenchRow): { headers: Record<string, string>; body: string } {
  const { session, variables } = row.next();
  return {
    headers: { 'content-type': 'application/json', cookie: `rechtsstand=${session}` },
    body: JSON.stringify({ query: row.query, variables }),
  };
}

/** A quick answer that says no is no answer. */
function isRefusal(body: string): boolean {
  return body.includes('"errors":') || body.includes('"failures":');
}
