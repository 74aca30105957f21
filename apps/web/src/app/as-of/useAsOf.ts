import type { LocalDate } from '@rechtsstand/domain/time';
import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { AsOf } from '../../gql/graphql.js';
import { STAND, standIn, today } from './as-of.js';

export interface ChosenDay {
  /** The day whose law is shown. */
  day: LocalDate;
  isToday: boolean;
  /** The argument of queries; `null` asks for today. */
  asOf: AsOf | null;
  /** Puts another day into the address; `null` goes back to today. */
  choose: (day: LocalDate | null) => void;
}

/** Rechtsstand: the one reader of `?stand=`. */
export function useAsOf(): ChosenDay {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const stand = standIn(params);
  const now = today();
  const choose = useCallback(
    (day: LocalDate | null) => {
      const next = new URLSearchParams(params);
      if (day === null || day === today()) next.delete(STAND);
      else next.set(STAND, day);
      // The same place in the same page, on another day.
      void navigate({ search: `?${next}`, hash: location.hash }, { preventScrollReset: true });
    },
    [params, navigate],
  );
  return useMemo(() => {
    const isToday = stand === null || stand === now;
    return { day: stand ?? now, isToday, asOf: isToday ? null : { validOn: stand }, choose };
  }, [stand, now, choose]);
}
