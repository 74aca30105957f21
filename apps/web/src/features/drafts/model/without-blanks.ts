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
