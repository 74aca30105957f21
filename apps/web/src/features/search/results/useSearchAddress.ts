import { useSearchParams } from 'react-router';
import { KNOWN, STAND } from '../../../app/as-of/as-of.js';
import type { EntryStatusKind, SearchFilter, SearchKind } from '../../../gql/graphql.js';

/** The groups of facets, by the name under which they stand in the address. */
const facetNames = {
  kinds: 'art',
  laws: 'gesetz',
  topics: 'sachgebiet',
  teams: 'team',
  statuses: 'status',
} as const;

export type FacetGroup = keyof typeof facetNames;
export const facetGroups = Object.keys(facetNames) as FacetGroup[];

/** A value by which the results are narrowed down. */
export interface Choice {
  group: FacetGroup;
  key: string;
}

/** Without another word, what applies on the day is looked for. */
const DEFAULT_STATUS: EntryStatusKind = 'IN_FORCE';

/** What is searched for and how it is narrowed down, as the address states it. */
export function useSearchAddress() {
  const [params] = useSearchParams();
  return searchIn(params);
}

export function searchIn(params: URLSearchParams) {
  const one = (group: FacetGroup) => params.get(facetNames[group]);
  const kinds = params.getAll(facetNames.kinds) as SearchKind[];
  const filter: SearchFilter = {
    kinds: kinds.length === 0 ? null : kinds,
    law: one('laws'),
    topicId: one('topics'),
    teamId: one('teams'),
    status: one('statuses') as EntryStatusKind | null,
  };
  const chosen: Choice[] = facetGroups.flatMap((group) =>
    params.getAll(facetNames[group]).map((key) => ({ group, key })),
  );
  return {
    query: params.get('q')?.trim() ?? '',
    filter,
    chosen,
    isChosen: ({ group, key }: Choice) =>
      params.getAll(facetNames[group]).includes(key) ||
      (group === 'statuses' && filter.status === null && key === DEFAULT_STATUS),
    /** The address with the value chosen, or given up again: of the kinds several may hold at once. */
    toggled: ({ group, key }: Choice) => {
      const others = params.getAll(facetNames[group]).filter((other) => other !== key);
      const isNew = others.length === params.getAll(facetNames[group]).length;
      const isDefault = group === 'statuses' && key === DEFAULT_STATUS;
      return replaced(params, group, [
        ...(group === 'kinds' ? others : []),
        ...(isNew && !isDefault ? [key] : []),
      ]);
    },
    withoutFilters: () => {
      const next = firstPage(params);
      for (const name of Object.values(facetNames)) next.delete(name);
      return next;
    },
    /** Another question, without filters, on the same day. */
    asking: (query: string) => {
      const next = new URLSearchParams({ q: query });
      for (const name of [STAND, KNOWN]) {
        const chosen = params.get(name);
        if (chosen !== null) next.set(name, chosen);
      }
      return next;
    },
  };
}

function replaced(params: URLSearchParams, group: FacetGroup, keys: readonly string[]) {
  const next = firstPage(params);
  next.delete(facetNames[group]);
  for (const key of keys) next.append(facetNames[group], key);
  return next;
}

/** A copy that begins with the first page: other filters, other pages. */
function firstPage(params: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete('seite');
  return next;
}
