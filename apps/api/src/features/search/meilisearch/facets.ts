import type { EngineRequest, FacetCounts, FacetName, TextStatus } from '../search-engine.js';
import { type Answer, countIn, countQueries, matching, type Question } from './counting.js';
import { conditionsOf, hasStatus } from './query-filter.js';

/** Attributes of the index by the facet that counts them. */
const attributes = { kinds: 'kind', laws: 'laws', topics: 'topics', teams: 'team' } as const;
type AttributeFacet = keyof typeof attributes;
const attributeFacets = Object.keys(attributes) as AttributeFacet[];
const statuses: readonly TextStatus[] = ['in-force', 'future', 'ended'];

/** A question, and what its answer counts: values of some facets, or all texts of one status. */
export interface FacetQuery {
  question: Question;
  counts: readonly AttributeFacet[] | TextStatus;
}

/**
 * Each facet is counted under the filters of all others. Facets by which nothing is restricted yet share
 * their filter, and with it their questions.
 */
export function facetQueries(request: EngineRequest): FacetQuery[] {
  const conditions = conditionsOf(request.filter, request.day);
  const without = (name: FacetName) =>
    Object.entries(conditions)
      .filter(([facet]) => facet !== name)
      .map(([, condition]) => condition);
  const byFilter = new Map<string, AttributeFacet[]>();
  for (const facet of attributeFacets) {
    const filter = matching(request, without(facet));
    byFilter.set(filter, [...(byFilter.get(filter) ?? []), facet]);
  }
  const ofAttributes = [...byFilter].flatMap(([filter, counts]) =>
    countQueries(request, filter).map((question) => ({
      question: { ...question, facets: counts.map((facet) => attributes[facet]) },
      counts,
    })),
  );
  const ofStatuses = statuses.flatMap((status) =>
    countQueries(
      { ...request, filter: { ...request.filter, status } },
      matching(request, [...without('statuses'), hasStatus(status, request.day)]),
    ).map((question) => ({ question, counts: status })),
  );
  return [...ofAttributes, ...ofStatuses];
}

export function readFacets(
  queries: readonly FacetQuery[],
  answers: readonly Answer[],
): FacetCounts {
  const sums: Record<FacetName, Map<string, number>> = {
    kinds: new Map(),
    laws: new Map(),
    topics: new Map(),
    teams: new Map(),
    statuses: new Map(),
  };
  const add = (facet: FacetName, key: string, count: number) => {
    if (count > 0) sums[facet].set(key, (sums[facet].get(key) ?? 0) + count);
  };
  queries.forEach(({ counts }, index) => {
    const answer = answers[index];
    if (!answer) return;
    if (typeof counts === 'string') return add('statuses', counts, countIn(answer));
    for (const facet of counts)
      for (const [key, count] of Object.entries(
        answer.facetDistribution?.[attributes[facet]] ?? {},
      ))
        add(facet, key, count);
  });
  const sorted = (facet: FacetName) =>
    [...sums[facet]]
      .map(([key, count]) => ({ key, count }))
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  return {
    kinds: sorted('kinds'),
    laws: sorted('laws'),
    topics: sorted('topics'),
    teams: sorted('teams'),
    statuses: sorted('statuses'),
  };
}
