import { isLocalDate, type LocalDate, parseKnown, todayAt } from '@rechtsstand/domain/time';

/** The names under which the chosen day and the chosen moment of knowledge stand in every address. */
export const STAND = 'stand';
export const KNOWN = 'bekannt';

/** What an address says of time; `null` for what it leaves to today and now. */
export interface Chosen {
  /** Rechtsstand: the day whose law is shown. */
  stand: LocalDate | null;
  /** Veröffentlichungsstand: the last day, or the instant (`…Z`), up to which publications count. */
  known: string | null;
}

/** What is no day of the calendar and no instant is as if it were not there. */
export function chosenIn(params: URLSearchParams): Chosen {
  const stand = params.get(STAND);
  const known = params.get(KNOWN);
  return {
    stand: isLocalDate(stand) ? stand : null,
    known: known !== null && parseKnown(known) ? known : null,
  };
}

/** What an address asks for and cannot be shown: no day of the calendar, no instant. */
export function refusedIn(params: URLSearchParams): string[] {
  const chosen = chosenIn(params);
  const asked = [STAND, KNOWN].map((name) => params.get(name));
  return asked.filter(
    (value): value is string => !!value && value !== chosen.stand && value !== chosen.known,
  );
}

/** The instant up to which publications count; `null` where that is not before `now`: then all do. */
export function knownAt(known: string | null, now: Date): Date | null {
  const moment = known === null ? null : parseKnown(known);
  return moment && moment < now ? moment : null;
}

export function today(): LocalDate {
  return todayAt(new Date());
}

/** How often a window asks whether the day is over. */
const LOOK_EVERY = 30_000;

/** Calls when another day has begun at the office; a window that slept, when it is looked at again. */
export function onNewDay(call: () => void): () => void {
  let day = today();
  const look = () => {
    if (today() === day) return;
    day = today();
    call();
  };
  const timer = setInterval(look, LOOK_EVERY);
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
  };
}

/** The address with the chosen day and moment added, unless it states them itself. */
export function withChosen(to: string, { stand, known }: Chosen): string {
  if ((stand === null && known === null) || !to.startsWith('/')) return to;
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(to) ?? [];
  const params = new URLSearchParams(query);
  if (stand !== null && !params.has(STAND)) params.set(STAND, stand);
  if (known !== null && !params.has(KNOWN)) params.set(KNOWN, known);
  return `${path}?${params}${fragment}`;
}
