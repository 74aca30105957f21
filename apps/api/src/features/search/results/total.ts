import type { FacetCounts, SearchFilter } from '../search-engine.js';

/** How many entries and provisions there are in all: each is of one kind, so the kinds add up to them. */
export function totalOf({ kinds }: FacetCounts, filter: SearchFilter): number {
  const isChosen = (kind: string) =>
    filter.kinds.length === 0 || filter.kinds.some((chosen) => chosen === kind);
  return kinds.reduce((sum, { key, count }) => sum + (isChosen(key) ? count : 0), 0);
}
