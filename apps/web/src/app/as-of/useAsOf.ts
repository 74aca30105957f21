import type { LocalDate } from '@rechtsstand/domain/time';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { AsOf } from '../../gql/graphql.js';
import { wantPageFocus } from '../page/page-focus.js';
import { chosenIn, KNOWN, knownAt, onNewDay, STAND, today } from './as-of.js';

export interface ChosenDay {
  /** The day whose law is shown. */
  day: LocalDate;
  /** The day or instant up to which publications count, as the address states it; `null`: all do. */
  known: string | null;
  /** Today's law, as known now. */
  isToday: boolean;
  /** The argument of queries; `null` asks for today and now. */
  asOf: AsOf | null;
  /**
   * Puts another day into the address, and another moment of knowledge where one is given; `null` goes
   * back to today and now.
   */
  choose: (day: LocalDate | null, known?: string | null) => void;
}

/** Rechtsstand und Veröffentlichungsstand: the one reader of `?stand=` and `?bekannt=`. */
export function useAsOf(): ChosenDay {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const chosen = chosenIn(params);
  const now = useSyncExternalStore(onNewDay, today);
  const moment = knownAt(chosen.known, new Date());
  const stand = chosen.stand === now ? null : chosen.stand;
  const known = moment && chosen.known;
  const choose = useCallback(
    (day: LocalDate | null, nextKnown: string | null = day && known) => {
      const next = new URLSearchParams(params);
      set(next, STAND, day === today() ? null : day);
      set(next, KNOWN, knownAt(nextKnown, new Date()) && nextKnown);
      // The same place in the same page, on another day; where the page is read anew, its heading is new too.
      wantPageFocus();
      void navigate({ search: `?${next}`, hash: location.hash }, { preventScrollReset: true });
    },
    [params, known, navigate],
  );
  const knownInstant = moment?.toISOString();
  return useMemo(() => {
    const asOf = {
      ...(stand && { validOn: stand }),
      ...(knownInstant && { knownAt: knownInstant }),
    };
    const isToday = stand === null && known === null;
    return { day: stand ?? now, known, isToday, asOf: isToday ? null : asOf, choose };
  }, [stand, now, known, knownInstant, choose]);
}

function set(params: URLSearchParams, name: string, value: string | null): void {
  if (value === null) params.delete(name);
  else params.set(name, value);
}
