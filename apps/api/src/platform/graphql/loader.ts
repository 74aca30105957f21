import DataLoader from 'dataloader';
import type { RequestContext } from '../context/request-context.js';

/**
 * The loader of one kind of thing in this request: what a page asks for one by one is fetched in one
 * statement, and once. `batch` answers in the order of the ids.
 *
 * @param token what the loader is known by; usually the service that owns the statement, or a constant
 */
export function loaderOf<K, V>(
  ctx: RequestContext,
  token: unknown,
  batch: (ids: readonly K[]) => Promise<(V | Error)[]>,
): DataLoader<K, V> {
  const known = ctx.loaders.get(token) as DataLoader<K, V> | undefined;
  if (known) return known;
  const loader = new DataLoader<K, V>(batch, { maxBatchSize: 500 });
  ctx.loaders.set(token, loader);
  return loader;
}

/** Puts rows into the order of the ids; what is missing becomes `missing`. */
export function inOrderOf<K, R, V>(
  ids: readonly K[],
  rows: readonly R[],
  keyOf: (row: R) => K,
  missing: V,
): (R | V)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return ids.map((id) => byKey.get(id) ?? missing);
}

/** All rows of each id, in the order of the rows; no row is an empty list. */
export function groupsInOrderOf<K, R>(
  ids: readonly K[],
  rows: readonly R[],
  keyOf: (row: R) => K,
): R[][] {
  const groups = new Map<K, R[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return ids.map((id) => groups.get(id) ?? []);
}
