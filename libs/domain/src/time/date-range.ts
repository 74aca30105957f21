import { addDays, localDate, type LocalDate } from './local-date.js';

/** Zeitraum `[from, until)`: `until` is the first day that is no longer part of it; `null` is open. */
export interface DateRange {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

export function contains(range: DateRange, day: LocalDate): boolean {
  return range.from <= day && (range.until === null || day < range.until);
}

/** The last day within the range as people say it ("galt bis 31.12.2026"); `null` for an open end. */
export function lastDayOf(range: DateRange): LocalDate | null {
  return range.until === null ? null : addDays(range.until, -1);
}

/** Earlier than any statute in force: stands for the unknown start of the first text that is known. */
export const UNKNOWN_START = localDate('1000-01-01');

/** The integer that stands for "no end" in the search index. */
export const OPEN_END = 99991231;

/** A day as an integer that sorts as the days do: `2026-11-23` is `20261123`. */
export function toDateNumber(date: LocalDate): number {
  return Number(date.replaceAll('-', ''));
}
