import { contains, type DateRange } from '../time/index.js';

/**
 * Whether the office keeps somebody with the role: every day of the one that goes is a day of another.
 * A gap of a single day is one in which nobody could let anybody in.
 */
export function isSucceeded({ from, until }: DateRange, others: readonly DateRange[]): boolean {
  let day = from;
  while (until === null || day < until) {
    const reaching = others.filter((range) => contains(range, day));
    if (reaching.length === 0) return false;
    if (reaching.some((range) => range.until === null)) return true;
    const ends = reaching.flatMap((range) => range.until ?? []).sort();
    day = ends.at(-1) ?? day;
  }
  return true;
}
