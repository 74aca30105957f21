import { addDays, type LocalDate } from './local-date.js';
import { clockReadings } from './office-time.js';

/** The last millisecond of the day at the office: what was recorded by then was known on that day. */
export function endOfDay(day: LocalDate): Date {
  const next = addDays(day, 1);
  // The clocks of former centuries went otherwise, but nothing was recorded here by them.
  const [midnight] = day < '1980-01-01' ? [] : clockReadings(next, '00:00');
  return new Date((midnight?.instant.getTime() ?? Date.parse(`${next}T00:00:00+01:00`)) - 1);
}
