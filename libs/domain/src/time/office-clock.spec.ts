import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, endOfDay, localDate, todayAt } from './index.js';

describe('The end of a day', () => {
  it.each(['2026-03-29', '2026-10-25', '2024-02-29', '2023-12-31', '9999-12-30'])(
    'comes at the midnight of the office after %s, whichever way the clocks are set',
    (day) => {
      expectLastInstantOf(day);
    },
  );

  it('is the last instant of that day, on every day', () => {
    const days = fc
      .integer({ min: 0, max: 40_000 })
      .map((n) => addDays(localDate('1980-01-01'), n));
    fc.assert(fc.property(days, expectLastInstantOf));
  });

  it('is not lost where nobody asks for it in earnest', () => {
    expect(endOfDay(localDate('1000-01-01')).toISOString()).toBe('1000-01-01T22:59:59.999Z');
  });
});

describe('Today', () => {
  it('never goes back, and moves on only at a midnight of the office', () => {
    const hours = fc.integer({ min: 0, max: 30 * 365 * 24 });
    fc.assert(
      fc.property(hours, fc.integer({ min: 1, max: 24 * 3600 }), (hour, seconds) => {
        const earlier = new Date(Date.UTC(2005, 0, 1, hour));
        const later = new Date(earlier.getTime() + seconds * 1000);
        expect(todayAt(later) >= todayAt(earlier)).toBe(true);
        expect(todayAt(later) === todayAt(earlier)).toBe(later <= endOfDay(todayAt(earlier)));
      }),
    );
  });
});

function expectLastInstantOf(value: string): void {
  const day = localDate(value);
  const end = endOfDay(day);
  expect(todayAt(end)).toBe(day);
  expect(todayAt(new Date(end.getTime() + 1))).toBe(addDays(day, 1));
}
