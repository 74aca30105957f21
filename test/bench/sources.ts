import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { RecordedStatement } from './recorded.js';

/** Where a value of a statement comes from, in any request. */
export type Source =
  | { from: 'constant'; value: unknown }
  | { from: 'session' }
  | { from: 'variable'; name: string }
  | { from: 'row'; statement: number; column: string }
  | { from: 'list'; items: Source[] }
  | { from: 'audit-event'; fields: Record<string, Source> };

/** What a value may depend on, and the example in which it was seen. */
interface Example {
  session: string;
  variables: Record<string, unknown>;
}

const key = randomBytes(32);

/** Finds out where the values of recorded statements come from, so that other requests can be replayed. */
export function sourcesOf(statements: readonly RecordedStatement[], example: Example): Source[][] {
  return statements.map((statement, index) =>
    statement.values.map((value) => sourceOf(value, statements.slice(0, index), example)),
  );
}

function sourceOf(value: unknown, earlier: readonly RecordedStatement[], example: Example): Source {
  if (Array.isArray(value)) {
    return { from: 'list', items: value.map((item) => sourceOf(item, earlier, example)) };
  }
  if (value instanceof Uint8Array) {
    return hashOf(example.session).equals(value)
      ? { from: 'session' }
      : { from: 'constant', value };
  }
  if (typeof value !== 'string') return { from: 'constant', value };
  for (const [name, variable] of Object.entries(example.variables)) {
    if (variable === value) return { from: 'variable', name };
  }
  if (value.startsWith('[{"') && value.includes('"previousHash"')) {
    const [event = {}] = JSON.parse(value) as Record<string, unknown>[];
    const fields = Object.entries(event).map(([field, content]): [string, Source] => [
      field,
      sourceOf(content, earlier, example),
    ]);
    return { from: 'audit-event', fields: Object.fromEntries(fields) };
  }
  return rowWith(value, earlier) ?? { from: 'constant', value };
}

/** Only ids and hashes are long enough to be the same value and not just an equal one. */
function rowWith(value: string, earlier: readonly RecordedStatement[]): Source | null {
  if (value.length < 32) return null;
  for (const [statement, { rows }] of earlier.entries()) {
    for (const [column, cell] of Object.entries(rows[0] ?? {})) {
      if (cell === value) return { from: 'row', statement, column };
    }
  }
  return null;
}

/** The value for another request, with what its earlier statements were answered. */
export function valueOf(
  source: Source,
  request: Example,
  answers: readonly Record<string, unknown>[][],
): unknown {
  switch (source.from) {
    case 'constant':
      return source.value;
    case 'session':
      return hashOf(request.session);
    case 'variable':
      return request.variables[source.name];
    case 'row':
      return answers[source.statement]?.[0]?.[source.column];
    case 'list':
      return source.items.map((item) => valueOf(item, request, answers));
    case 'audit-event':
      return JSON.stringify([auditEvent(source.fields, request, answers)]);
  }
}

/** Continues the chain as the API does: the number after the last one, sealed with a key. */
function auditEvent(
  fields: Record<string, Source>,
  request: Example,
  answers: readonly Record<string, unknown>[][],
): Record<string, unknown> {
  const entries = Object.entries(fields).map(([name, from]) => [
    name,
    valueOf(from, request, answers),
  ]);
  const event = Object.fromEntries(entries) as Record<string, unknown>;
  const head = answers.findLast(([row]) => row && 'sequence' in row && 'hash' in row)?.[0];
  event.sequence = String(BigInt(head?.sequence as string) + 1n);
  event.hash = createHmac('sha256', key).update(JSON.stringify(event)).digest('hex');
  return event;
}

function hashOf(session: string): Buffer {
  return createHash('sha256').update(session).digest();
}
