import { useSearchParams } from 'react-router';
import type { EntryStatusKind, SearchFilter, SearchKind } from '../../../gql/graphql.js';

/** The groups of facets, by the name under which they stand in the address. */
export const facetNames = {
  kinds: 'art',
  laws: 'gesetz',
  topics: 'sachgebiet',
  teams: 'team',
  statuses: 'status',
} as const;

export type FacetGroup = keyof typeof facetNames;

/** What is searched for and how it is narrowed down, read from the address and written there. */
export function useSearchAddress() {
  const [params, setParams] = useSearchParams();
  const one = (group: FacetGroup) => params.get(facetNames[group]);
  const filter: SearchFilter = {
    kinds: params.getAll(facetNames.kinds) as SearchKind[],
    law: one('laws'),
    topicId: one('topics'),
    teamId: one('teams'),
    status: one('statuses') as EntryStatusKind | null,
  };
  if (filter.kinds?.length === 0) filter.kinds = null;

  /** Chooses a value, or gives it up again; several kinds may hold at once, of the others one. */
  const toggle = (group: FacetGroup, key: string) =>
    setParams((previous) => {
      const next = new URLSearchParams(previous);
      const name = facetNames[group];
      const chosen = next.getAll(name);
      next.delete(name);
      const rest = group === 'kinds' ? chosen.filter((other) => other !== key) : [];
      for (const value of chosen.includes(key) ? rest : [...rest, key]) next.append(name, value);
      next.delete('seite');
      return next;
    });
  const isChosen = (group: FacetGroup, key: string) =>
    params.getAll(facetNames[group]).includes(key);
  return { query: params.get('q')?.trim() ?? '', filter, toggle, isChosen };
}
