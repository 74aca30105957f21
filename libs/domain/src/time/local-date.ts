import { Temporal } from 'temporal-polyfill';

/**
 * Kalendertag: a day of the law, `YYYY-MM-DD`, without a time of day and without a zone.
 * Compare two of them with `<` and `===`: the ISO form sorts as the days do.
 */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** The zone whose midnight begins a legal day in Germany. */
export const OFFICE_TIME_ZONE = 'Europe/Berlin';

/** Whether the value is a day of the Gregorian calendar from 1000-01-01 to 9999-12-30. */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string' || !/^[1-9]\d{3}-\d{2}-\d{2}$/.test(value)) return false;
  if (value === '9999-12-31') return false; // stands for "open end" in the search index
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString() === value;
  } catch {
    return false;
  }
}

/**
 * Reads a day that the program itself wrote down.
 * @throws RangeError for anything that {@link isLocalDate} refuses; check input from outside first.
 */
export function localDate(value: string): LocalDate {
  if (!isLocalDate(value)) throw new RangeError(`Not a calendar day: ${value}`);
  return value;
}

/** The calendar day at this instant in Germany, daylight saving included. */
export function todayAt(instant: Date, timeZone = OFFICE_TIME_ZONE): LocalDate {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(
    timeZone,
  );
  return zoned.toPlainDate().toString() as LocalDate;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString() as LocalDate;
}

/** `-1`, `0` or `1`, for sorting from the earliest to the latest. */
export function compareDates(a: LocalDate, b: LocalDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
