// Function by function: browsers load this before any page, and all of Temporal is four times as large.
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';

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
    return PlainDate.toString(plainDate(value)) === value;
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

const zones = new Map<string, Intl.DateTimeFormat>();

/** The calendar day at this instant in Germany, daylight saving included. */
export function todayAt(instant: Date, timeZone = OFFICE_TIME_ZONE): LocalDate {
  const zone = zones.get(timeZone) ?? dayFormat(timeZone);
  zones.set(timeZone, zone);
  const parts = Object.fromEntries(
    zone.formatToParts(instant).map(({ type, value }) => [type, value]),
  );
  return `${parts['year']}-${parts['month']}-${parts['day']}` as LocalDate;
}

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return PlainDate.toString(PlainDate.addDays(plainDate(date), days)) as LocalDate;
}

/** The same day of a later month, or the last one of a month that is too short: 31.1. and one month is 28.2. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return PlainDate.toString(PlainDate.addMonths(plainDate(date), months)) as LocalDate;
}

/** @throws RangeError for a day that no month has */
function plainDate(date: string) {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return PlainDate.create(year, month, day);
}

/** `-1`, `0` or `1`, for sorting from the earliest to the latest. */
export function compareDates(a: LocalDate, b: LocalDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
