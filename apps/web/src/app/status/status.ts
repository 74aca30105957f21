import { lastDayOf, type LocalDate } from '@rechtsstand/domain/time';
import type { EntryStatusKind } from '../../gql/graphql.js';

export interface Status {
  kind: EntryStatusKind;
  from?: LocalDate | null;
  until?: LocalDate | null;
}

/** How a status is worded: the key of the catalogue `status`, with the days it names. */
export type StatusWords =
  | { key: 'in-force-since' | 'in-force-from' | 'ended-on'; day: LocalDate }
  | { key: 'in-force-between' | 'in-force-from-until'; day: LocalDate; until: LocalDate }
  | { key: 'in-force' | 'ended' | 'future' | 'none' };

/**
 * *gilt seit 01.03.2024*, *gilt ab*, *galt bis*. Ends are stored as the first day without effect and
 * named by the last day with it, as people say it ("galt bis 31.12.2026").
 */
export function statusWords({ kind, from, until }: Status): StatusWords {
  const last = until ? lastDayOf({ from: from ?? until, until }) : null;
  switch (kind) {
    case 'IN_FORCE':
      if (from && last) return { key: 'in-force-between', day: from, until: last };
      return from ? { key: 'in-force-since', day: from } : { key: 'in-force' };
    case 'FUTURE':
      if (from && last) return { key: 'in-force-from-until', day: from, until: last };
      return from ? { key: 'in-force-from', day: from } : { key: 'future' };
    case 'ENDED':
      return last ? { key: 'ended-on', day: last } : { key: 'ended' };
    case 'NONE':
      return { key: 'none' };
  }
}
