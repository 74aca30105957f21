import { isLocalDate, type LocalDate, OFFICE_TIME_ZONE } from './local-date.js';

/** One reading of a time of day at the office. */
export interface ClockReading {
  readonly instant: Date;
  /** Minutes ahead of UTC: 60 in winter (MEZ), 120 in summer (MESZ). */
  readonly offset: number;
}

/** § 4 EinhZeitG: Central European Time, and one hour more in summer. Checked for days since 1980. */
const OFFSETS = [120, 60];

/**
 * Uhrzeit: the instants at which the clock of the office shows this time, `14:05`, on this day, the
 * earlier one first. Mostly one; none in the hour that is left out in spring; two in the hour that comes
 * twice in autumn. None, too, for what is no time of day.
 */
export function clockReadings(day: LocalDate, time: string): ClockReading[] {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) return [];
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const shown = midnight + (Number(hours) * 60 + Number(minutes)) * 60_000;
  return OFFSETS.map((offset) => ({ instant: new Date(shown - offset * 60_000), offset })).filter(
    ({ instant }) => {
      const clock = clockAt(instant);
      return clock.day === day && clock.time === time;
    },
  );
}

let format: Intl.DateTimeFormat | undefined;

/** What the clock and the calendar of the office show at an instant. */
export function clockAt(instant: Date): { day: LocalDate; time: string } {
  format ??= new Intl.DateTimeFormat('en', {
    timeZone: OFFICE_TIME_ZONE,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const part = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  const day = `${part['year']}-${part['month']}-${part['day']}`;
  if (!isLocalDate(day)) throw new RangeError(`Not a day of the office: ${day}`);
  return { day, time: `${part['hour']}:${part['minute']}` };
}

const CLOCK = /^\s*(\d{1,2})(?:(?:[:.]|\s+uhr\s+)(\d{2}))?(?:\s*uhr)?\s*$/iu;

/** A time of day as people type it, `8`, `8:30`, `8.30 Uhr`, as `08:30`; `null` for anything else. */
export function parseClock(text: string): string | null {
  const [, hours, minutes = '00'] = CLOCK.exec(text) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
