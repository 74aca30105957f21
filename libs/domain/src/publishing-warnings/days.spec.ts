import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, contains, type DateRange, localDate } from '../time/index.js';
import { changedDays, daysBefore, daysFrom, gapsIn, uncoveredDays } from './days.js';

const FIRST = localDate('2026-01-01');
const days = Array.from({ length: 30 }, (_, offset) => addDays(FIRST, offset));
const ranges = fc
  .record({ from: fc.nat({ max: 25 }), length: fc.option(fc.integer({ min: 1, max: 8 })) })
  .map(({ from, length }): DateRange => {
    const first = addDays(FIRST, from);
    return { from: first, until: length === null ? null : addDays(first, length) };
  });

/** Any timeline: segments in order that never overlap. */
const timelines = fc.array(ranges, { maxLength: 6 }).map((laid) => {
  const ids = days.map((day) => laid.findLastIndex((range) => contains(range, day)));
  return days.flatMap((from, index) =>
    ids[index] === -1 ? [] : [{ from, until: addDays(from, 1), publicationId: `p${ids[index]}` }],
  );
});

const isIn = (some: readonly DateRange[], day: (typeof days)[number]) =>
  some.some((range) => contains(range, day));

describe('the days of a range that nothing covers', () => {
  it('are those of the range that lie in none of the covers', () => {
    fc.assert(
      fc.property(ranges, fc.array(ranges, { maxLength: 5 }), (range, covers) => {
        const open = uncoveredDays(range, covers);
        for (const day of days) {
          expect(isIn(open, day)).toBe(contains(range, day) && !isIn(covers, day));
        }
      }),
    );
  });

  it('come in order', () => {
    fc.assert(
      fc.property(ranges, fc.array(ranges, { maxLength: 5 }), (range, covers) => {
        const starts = uncoveredDays(range, covers).map(({ from }) => from);
        expect(starts).toEqual(starts.toSorted());
      }),
    );
  });
});

describe('the days before and from a day', () => {
  it('are together the whole range', () => {
    fc.assert(
      fc.property(ranges, fc.constantFrom(...days), (range, at) => {
        const parts = [daysBefore(range, at), daysFrom(range, at)].filter((part) => part !== null);
        for (const day of days) expect(isIn(parts, day)).toBe(contains(range, day));
      }),
    );
  });
});

describe('what differs between two timelines', () => {
  it('is every day on which they do not name the same, and no other', () => {
    fc.assert(
      fc.property(timelines, timelines, (before, after) => {
        const on = (timeline: typeof before, day: (typeof days)[number]) =>
          timeline.find((segment) => contains(segment, day))?.publicationId;
        const changed = changedDays(before, after);
        for (const day of days) {
          expect(isIn(changed, day)).toBe(on(before, day) !== on(after, day));
        }
      }),
    );
  });
});

describe('the gaps of a timeline', () => {
  it('are the days after its first one that no segment has', () => {
    fc.assert(
      fc.property(timelines, (timeline) => {
        const gaps = gapsIn(timeline);
        for (const day of days) {
          const isAfterFirst = timeline[0] !== undefined && timeline[0].from <= day;
          expect(isIn(gaps, day)).toBe(isAfterFirst && !isIn(timeline, day));
        }
      }),
    );
  });
});
