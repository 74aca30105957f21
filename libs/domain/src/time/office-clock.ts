import type { LocalDate } from './local-date.js';
import { clockReadings } from './office-time.js';

/** The last millisecond of the day at the office: what was recorded by then was known on that day. */
export function endOfDay(day: LocalDate): Date {
  // The clocks of former centuries went otherwise, but nothing was recorded here by them.
  const [lastMinute] = day < '1980-01-01' ? [] : clockReadings(day, '23:59');
  const start = lastMinute?.instant.getTime() ?? Date.parse(`${day}T23:59:00+01:00`);
  return new Date(start + 59_999);
}
