import pg from 'pg';
import type { RecordedCalls, RecordedRequest, RecordedStatement } from '../recorded.js';

/**
 * The floor of a search: what the API asked the engine for one request, asked once more by hand. No
 * GraphQL, no framework, no ranking, and nothing is made of the answer.
 */
export class RawCalls {
  private readonly pool: pg.Pool;

  constructor(databaseUrl: string) {
    this.pool = new pg.Pool({ connectionString: databaseUrl, max: 10 }); // as many as the API has
  }

  async run({ statements, requests }: RecordedCalls): Promise<void> {
    const waves = new Set([...statements, ...requests].map(({ wave }) => wave));
    for (const wave of [...waves].toSorted((a, b) => a - b)) {
      await Promise.all([
        ...statements.filter((call) => call.wave === wave).map((call) => this.query(call)),
        ...requests.filter((call) => call.wave === wave).map(ask),
      ]);
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private query({ name, text, values }: RecordedStatement): Promise<unknown> {
    return this.pool.query(name === undefined ? { text, values } : { name, text, values });
  }
}

async function ask({ url, method, headers, body }: RecordedRequest): Promise<void> {
  const response = await fetch(url, { method, headers, ...(body === '' ? {} : { body }) });
  await response.text();
  if (!response.ok) throw new Error(`${method} ${url} was answered with ${response.status}`);
}
