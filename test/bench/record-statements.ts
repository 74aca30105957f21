/**
 * Preloaded into the API (`node --import`) for the warm-up only: notes each statement that goes to
 * PostgreSQL, so that the floor runs exactly what the API runs, whatever becomes of it.
 */
import pg from 'pg';
import type { RecordedStatement, RecorderMessage } from './statement.js';

interface QueryConfig {
  name?: string;
  text: string;
  values?: unknown[];
}
type Callback = (error: Error | null, result: { rows: Record<string, unknown>[] }) => void;

let recorded: RecordedStatement[] | null = null;
let running = 0;
let wave = 0;
const connections = new Map<unknown, number>();

process.on('message', (message: RecorderMessage) => {
  if (message.bench === 'record') recorded = [];
  if (message.bench !== 'stop') return;
  process.send?.({ bench: 'recorded', statements: recorded ?? [] } satisfies RecorderMessage);
  recorded = null;
});
process.channel?.unref();

const original: (this: pg.Client, ...args: unknown[]) => unknown = Reflect.get(
  pg.Client.prototype,
  'query',
);
pg.Client.prototype.query = function record(this: pg.Client, ...args: unknown[]): unknown {
  const statement = recorded && note(this, args);
  if (!statement) return original.apply(this, args);
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
    return original.apply(this, [...args.slice(0, -1), answer]);
  }
  const result = original.apply(this, args) as Promise<{ rows: Record<string, unknown>[] }>;
  result.then(
    ({ rows }) => settle(rows),
    () => settle(),
  );
  return result;
} as typeof pg.Client.prototype.query;

function note(client: pg.Client, [config, values]: unknown[]): RecordedStatement {
  const {
    name,
    text,
    values: own,
  } = (typeof config === 'string' ? { text: config } : config) as QueryConfig;
  if (running === 0) wave += 1;
  running += 1;
  if (!connections.has(client)) connections.set(client, connections.size);
  const statement: RecordedStatement = {
    ...(name === undefined ? {} : { name }),
    text,
    values: (own ?? (Array.isArray(values) ? values : [])) as unknown[],
    rows: [],
    wave,
    connection: connections.get(client) ?? 0,
  };
  recorded?.push(statement);
  return statement;
}
