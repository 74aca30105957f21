import { isLocalDate } from './local-date.js';
import { endOfDay } from './office-clock.js';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?Z$/;

/**
 * Veröffentlichungsstand, as addresses name it: a day, which counts to its end at the office, or an
 * instant in UTC. `null` for what is neither.
 */
export function parseKnown(known: string): Date | null {
  if (isLocalDate(known)) return endOfDay(known);
  const isNamed = INSTANT.test(known) && isLocalDate(known.slice(0, 'YYYY-MM-DD'.length));
  const moment = isNamed ? new Date(known) : null;
  return moment && !Number.isNaN(moment.getTime()) ? moment : null;
}
