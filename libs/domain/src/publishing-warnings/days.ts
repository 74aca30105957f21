import type { DateRange, LocalDate } from '../time/index.js';
import { type Segment, segmentOn } from '../validity/index.js';

/** The days of `range` on which none of `covers` lies, from the earliest on; `covers` in any order. */
export function uncoveredDays(range: DateRange, covers: readonly DateRange[]): DateRange[] {
  return covers.reduce((open, cover) => open.flatMap((part) => without(part, cover)), [range]);
}

function without(range: DateRange, cover: DateRange): DateRange[] {
  const before = { from: range.from, until: earlier(range.until, cover.from) };
  const after =
    cover.until === null ? null : { from: later(range.from, cover.until), until: range.until };
  return [before, after].filter((part) => part !== null).filter(isNotEmpty);
}

/** The part of the range from this day on; `null` where there is none. */
export function daysFrom(range: DateRange, day: LocalDate): DateRange | null {
  const rest = { from: later(range.from, day), until: range.until };
  return isNotEmpty(rest) ? rest : null;
}

/** The part of the range before this day; `null` where there is none. */
export function daysBefore(range: DateRange, day: LocalDate): DateRange | null {
  const rest = { from: range.from, until: earlier(range.until, day) };
  return isNotEmpty(rest) ? rest : null;
}

/** The stretches without a text after the first one: between two texts, and after the last. */
export function gapsIn(timeline: readonly Segment[]): DateRange[] {
  const [first] = timeline;
  return first ? uncoveredDays({ from: first.from, until: null }, timeline) : [];
}

/**
 * The days on which the two timelines name different publications, or only one of them any, from the
 * earliest on; days in a row are one range.
 */
export function changedDays(before: readonly Segment[], after: readonly Segment[]): DateRange[] {
  const edges = [...before, ...after].flatMap(({ from, until }) =>
    until === null ? [from] : [from, until],
  );
  const days = [...new Set(edges)].sort();
  return days
    .map((from, index) => ({ from, until: days[index + 1] ?? null }))
    .filter(({ from }) => idOn(before, from) !== idOn(after, from))
    .reduce(join, []);
}

function idOn(timeline: readonly Segment[], day: LocalDate): string | null {
  return segmentOn(timeline, day)?.publicationId ?? null;
}

function join(ranges: DateRange[], next: DateRange): DateRange[] {
  const last = ranges.at(-1);
  if (!last || last.until !== next.from) return [...ranges, next];
  return [...ranges.slice(0, -1), { from: last.from, until: next.until }];
}

function isNotEmpty({ from, until }: DateRange): boolean {
  return until === null || from < until;
}

function later(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? b : a;
}

/** Of two ends, the first; `null` is open. */
function earlier(a: LocalDate | null, b: LocalDate): LocalDate {
  return a === null || b < a ? b : a;
}
