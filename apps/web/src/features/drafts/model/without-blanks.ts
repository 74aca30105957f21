import type { EntryFacts } from '@rechtsstand/domain/entry';

/**
 * The facts without rows in which nothing has been typed. The API refuses an empty condition or a fee
 * without an occasion, and a form that has just got a new row is not a mistake.
 */
export function withoutBlanks(facts: EntryFacts): EntryFacts {
  return compact(facts) as EntryFacts;
}

function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isBlank(item)).map(compact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, compact(each)]));
}

/** Whether a row is as it was added: a choice (`kind`) always has a value and says nothing. */
function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isBlank);
  if (typeof value !== 'object' || value === null) return value === null || value === 0;
  return Object.entries(value).every(([key, each]) => key === 'kind' || isBlank(each));
}

/**
 * The place in the form of what the API names by its place in the facts it was sent: rows that were left
 * out stand in the form, and push down those below them.
 */
export function placeInForm(path: string, facts: EntryFacts): string {
  if (!path.startsWith('facts.')) return path;
  let value: unknown = { facts };
  return path.replace(/([^.[\]]+)|\[(\d+)\]/g, (part, key?: string, index?: string) => {
    if (key !== undefined) {
      value = typeof value === 'object' && value !== null ? (value as Fields)[key] : undefined;
      return part;
    }
    const rows: readonly unknown[] = Array.isArray(value) ? value : [];
    const sent = rows.flatMap((row, at) => (isBlank(row) ? [] : [at]));
    const at = sent[Number(index)] ?? Number(index);
    value = rows[at];
    return `[${at}]`;
  });
}

type Fields = Readonly<Record<string, unknown>>;
