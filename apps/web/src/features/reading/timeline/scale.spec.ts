import { describe, expect, it } from '@jest/globals';
import { type DateRange, localDate } from '@rechtsstand/domain/time';
import { placeOf, positionOf, rowsOf, scaleOf, ticksOf } from './scale.js';

const range = (from: string, until: string | null = null): DateRange => ({
  from: localDate(from),
  until: until === null ? null : localDate(until),
});

describe('The scale of a history', () => {
  const scale = scaleOf([range('2020-01-01', '2022-01-01'), range('2022-01-01')], []);

  it('gives as much room to every day', () => {
    const [year2020, year2021] = [
      placeOf(range('2020-01-01', '2021-01-01'), scale),
      placeOf(range('2021-01-01', '2022-01-01'), scale),
    ];
    expect(year2020.size / 366).toBeCloseTo(year2021.size / 365);
    expect(year2020.start + year2020.size).toBeCloseTo(year2021.start);
  });

  it('begins with the first day and leaves room for what has no end', () => {
    expect(positionOf(localDate('2020-01-01'), scale)).toBe(0);
    const open = placeOf(range('2022-01-01'), scale);
    expect(open.start + open.size).toBe(100);
    expect(open.size).toBeGreaterThan(5);
  });

  it('draws a year where everything happened on one day', () => {
    const { first, last } = scaleOf([range('2024-02-29')], []);
    expect(last - first).toBeGreaterThan(365);
  });

  it('includes the days that are marked', () => {
    const wide = scaleOf([range('2024-01-01')], [localDate('2027-01-01'), localDate('2023-01-01')]);
    expect(positionOf(localDate('2023-01-01'), wide)).toBe(0);
    expect(positionOf(localDate('2027-01-01'), wide)).toBeLessThan(100);
  });

  it.each([
    ['2024-02-29', '2024-09-01', 4],
    ['2005-01-01', '2027-01-01', 5],
    ['1990-01-01', '2030-01-01', 5],
  ])('from %s to %s has some ticks, not many', (from, until, least) => {
    const ticks = ticksOf(scaleOf([range(from, until)], []));
    expect(ticks.length).toBeGreaterThanOrEqual(least);
    expect(ticks.length).toBeLessThanOrEqual(8);
    expect(ticks.every((day) => day.endsWith('-01'))).toBe(true);
  });
});

describe('The rows of a history', () => {
  it('are one where nothing overlaps, in whatever order it is given', () => {
    expect(rowsOf([range('2022-01-01'), range('2020-01-01', '2022-01-01')])).toEqual([0, 0]);
  });

  it('are several where it does', () => {
    expect(
      rowsOf([range('2020-01-01'), range('2021-01-01', '2022-01-01'), range('2022-01-01')]),
    ).toEqual([0, 1, 1]);
  });
});
