import { useSearchParams } from 'react-router';
import type { EntryFilter, EntryKind, EntryStatusKind } from '../../../gql/graphql.js';

/** The filters of a list; empty means any. */
export interface ListFilter {
  topic: string;
  teamId: string;
  status: EntryStatusKind | '';
}

const names: Record<keyof ListFilter, string> = {
  topic: 'thema',
  teamId: 'team',
  status: 'status',
};
const statuses = ['IN_FORCE', 'FUTURE', 'ENDED', 'NONE'] as const;

/** Reads the filters from the address and writes them there. Another filter starts on the first page. */
export function useListFilter(kind: EntryKind) {
  const [params, setParams] = useSearchParams();
  const status = statuses.find((candidate) => candidate === params.get(names.status)) ?? '';
  const filter: ListFilter = {
    topic: params.get(names.topic) ?? '',
    teamId: params.get(names.teamId) ?? '',
    status,
  };
  const set = (name: keyof ListFilter, value: string) =>
    setParams((previous) => {
      const next = new URLSearchParams(previous);
      if (value === '') next.delete(names[name]);
      else next.set(names[name], value);
      next.delete('seite');
      return next;
    });
  const query: EntryFilter = {
    kind,
    topic: filter.topic || null,
    teamId: filter.teamId || null,
    status: filter.status || null,
  };
  return { filter, query, set };
}
