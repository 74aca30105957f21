import pg from 'pg';
import type { RecordedStatement } from '../statement.js';

/** The calls of one request to the engine, as the API made them. */
export type RecordedCalls = readonly RecordedStatement[];

/**
 * The floor of a search: what the API asked the engine for one request, asked once more by hand. No
 * GraphQL, no framework, no ranking, and nothing is made of the answer.
 */
export class RawCalls {
  private readonly pool: pg.Pool;

  constructor(databaseUrl: string) {
    this.pool = new pg.Pool({ connectionString: databaseUrl, max: 10 }); // as many as the API has
  }

  async run(calls: RecordedCalls): Promise<void> {
    for (const wave of wavesOf(calls)) {
      await Promise.all(wave.map((call) => this.pool.query(call)));
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}

function wavesOf(calls: RecordedCalls): { name?: string; text: string; values: unknown[] }[][] {
  const waves = new Map<number, { name?: string; text: string; values: unknown[] }[]>();
  for (const { name, text, values, wave } of calls) {
    const call = name === undefined ? { text, values } : { name, text, values };
    waves.set(wave, [...(waves.get(wave) ?? []), call]);
  }
  return [...waves.values()];
}
