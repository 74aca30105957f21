/**
 * Preloaded into the API (`node --import`) and asleep while anything is measured: notes each statement
 * that goes to PostgreSQL, and each request to Meilisearch, so that the floor runs exactly what the API
 * runs, whatever becomes of it.
 */
import pg from 'pg';
import type {
  RecordedCalls,
  RecordedRequest,
  RecordedStatement,
  RecorderMessage,
} from './recorded.js';

interface QueryConfig {
  name?: string;
  text: string;
  values?: unknown[];
}
type Callback = (error: Error | null, result: { rows: Record<string, unknown>[] }) => void;

let recorded: RecordedCalls | null = null;
let running = 0;
let wave = 0;
const connections = new Map<unknown, number>();

process.on('message', (message: RecorderMessage) => {
  if (message.bench === 'record') recorded = { statements: [], requests: [] };
  if (message.bench !== 'stop' || !recorded) return;
  process.send?.({ bench: 'recorded', ...recorded } satisfies RecorderMessage);
  recorded = null;
});
process.channel?.unref();

const query: (this: pg.Client, ...args: unknown[]) => unknown = Reflect.get(
  pg.Client.prototype,
  'query',
);
pg.Client.prototype.query = function record(this: pg.Client, ...args: unknown[]): unknown {
  const statement = recorded && noteStatement(this, args);
  if (!statement) return query.apply(this, args);
  const settle = (rows: Record<string, unknown>[] = []) => {
    running -= 1;
    statement.rows = rows;
  };
  const callback = args.at(-1);
  if (typeof callback === 'function') {
    const answer: Callback = (error, result) => {
      settle(result?.rows);
      (callback as Callback)(error, result);
    };
    return query.apply(this, [...args.slice(0, -1), answer]);
  }
  const result = query.apply(this, args) as Promise<{ rows: Record<string, unknown>[] }>;
  result.then(
    ({ rows }) => settle(rows),
    () => settle(),
  );
  return result;
} as typeof pg.Client.prototype.query;

const originalFetch = globalThis.fetch;
globalThis.fetch = async function record(input, init) {
  if (!recorded) return originalFetch(input, init);
  recorded.requests.push(noteRequest(input, init));
  try {
    return await originalFetch(input, init);
  } finally {
    running -= 1;
  }
};

function noteStatement(client: pg.Client, [config, values]: unknown[]): RecordedStatement {
  const {
    name,
    text,
    values: own,
  } = (typeof config === 'string' ? { text: config } : config) as QueryConfig;
  if (!connections.has(client)) connections.set(client, connections.size);
  const statement: RecordedStatement = {
    ...(name === undefined ? {} : { name }),
    text,
    values: (own ?? (Array.isArray(values) ? values : [])) as unknown[],
    rows: [],
    wave: waveOfCall(),
    connection: connections.get(client) ?? 0,
  };
  recorded?.statements.push(statement);
  return statement;
}

function noteRequest(input: RequestInfo | URL, init: RequestInit = {}): RecordedRequest {
  return {
    url: input instanceof Request ? input.url : String(input),
    method: init.method ?? 'GET',
    headers: Object.fromEntries(new Headers(init.headers)),
    body: typeof init.body === 'string' ? init.body : '',
    wave: waveOfCall(),
  };
}

/** What starts while something else is running belongs to the same wave. */
function waveOfCall(): number {
  if (running === 0) wave += 1;
  running += 1;
  return wave;
}
