import { addMonths, type DateRange, localDate, type LocalDate } from '@rechtsstand/domain/time';

const DAY = 86_400_000;
/** At least so many days are drawn, so that a day does not fill the page. */
const SHORTEST = 365;
/** What has no end is drawn beyond the last day that is named, by this share of the whole. */
const BEYOND = 0.08;
const MOST_TICKS = 8;
/** Months between two ticks. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600];

/** The days that are drawn, as numbers since 1970. */
export interface Scale {
  first: number;
  last: number;
}

/** Where something stands, in percent of the width. */
export interface Place {
  start: number;
  size: number;
}

const numberOf = (day: LocalDate): number => Date.parse(day) / DAY;

/** Wide enough for all ranges and for the days that are marked. */
export function scaleOf(ranges: readonly DateRange[], marks: readonly LocalDate[]): Scale {
  const days = [
    ...marks,
    ...ranges.flatMap(({ from, until }) => (until === null ? [from] : [from, until])),
  ].map(numberOf);
  const first = Math.min(...days);
  const last = Math.max(...days, first + SHORTEST);
  return { first, last: last + (last - first) * BEYOND };
}

export function positionOf(day: LocalDate, { first, last }: Scale): number {
  return ((numberOf(day) - first) / (last - first)) * 100;
}

/** An open range reaches to the end of what is drawn. */
export function placeOf({ from, until }: DateRange, scale: Scale): Place {
  const start = positionOf(from, scale);
  return { start, size: (until === null ? 100 : positionOf(until, scale)) - start };
}

/** First days of months or years, at even distances, few enough to be read. */
export function ticksOf({ first, last }: Scale): LocalDate[] {
  const isWithin = (day: LocalDate) => numberOf(day) >= first && numberOf(day) <= last;
  for (const step of STEPS) {
    const years = Math.max(1, step / 12);
    const year = new Date(first * DAY).getUTCFullYear();
    const ticks: LocalDate[] = [];
    let day = localDate(`${Math.floor(year / years) * years}-01-01`);
    for (; numberOf(day) <= last && ticks.length <= MOST_TICKS; day = addMonths(day, step)) {
      if (isWithin(day)) ticks.push(day);
    }
    if (ticks.length <= MOST_TICKS) return ticks;
  }
  return [];
}

/** The row of each range when none may lie on another, as few rows as possible from the top. */
export function rowsOf(ranges: readonly DateRange[]): number[] {
  const ends: (LocalDate | null)[] = [];
  const rows: number[] = ranges.map(() => 0);
  const order = ranges.map((range, index) => ({ ...range, index }));
  for (const { from, until, index } of order.sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const free = ends.findIndex((end) => end !== null && end <= from);
    const row = free < 0 ? ends.length : free;
    ends[row] = until;
    rows[index] = row;
  }
  return rows;
}
