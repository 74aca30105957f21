import type { MultiSearchQuery, SearchResponse } from 'meilisearch';
import type { EngineRequest } from '../search-engine.js';
import { all, holdsCore, visibleTo } from './query-filter.js';

/** A question to our index; which index that is, is filled in. */
export type Question = Omit<MultiSearchQuery, 'indexUid'>;
export type Answer = SearchResponse<{ id: number }>;

/** All that is a result, under these conditions. */
export function matching(request: EngineRequest, conditions: readonly string[]): string {
  return all([holdsCore(request.query, 'text'), visibleTo(request.teams), ...conditions]);
}

/**
 * Counts entries and provisions, not sections. Of a provision one text applies on a day, so that only
 * entries need to be looked at one by one; but it may have had many texts before, and may get several.
 */
export function countQueries(request: EngineRequest, filter: string): Question[] {
  if (request.filter.status !== 'in-force') return [{ ...oneByOne, filter }];
  return [
    { ...oneByOne, filter: all([filter, 'isEntry = true']) },
    { limit: 0, filter: all([filter, 'isEntry = false']) },
  ];
}

const oneByOne: Question = { distinct: 'subject', page: 1, hitsPerPage: 0 };

export function countIn(answer: Answer): number {
  return answer.totalHits ?? answer.estimatedTotalHits ?? 0;
}
