import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clockAt, clockReadings, localDate, parseClock, todayAt } from './index.js';

const readings = (day: string, time: string) =>
  clockReadings(localDate(day), time).map(
    ({ instant, offset }) => `${instant.toISOString().slice(0, 16)}Z +${offset}`,
  );

describe('a time of day at the office', () => {
  it('is one hour ahead of UTC in winter and two in summer', () => {
    expect(readings('2026-12-01', '08:30')).toEqual(['2026-12-01T07:30Z +60']);
    expect(readings('2026-07-01', '08:30')).toEqual(['2026-07-01T06:30Z +120']);
  });

  it('begins the day on the day before in UTC', () => {
    expect(readings('2027-01-01', '00:00')).toEqual(['2026-12-31T23:00Z +60']);
  });

  it('comes twice in the hour that is repeated in autumn, first as summer time', () => {
    expect(readings('2026-10-25', '01:59')).toEqual(['2026-10-24T23:59Z +120']);
    expect(readings('2026-10-25', '02:30')).toEqual([
      '2026-10-25T00:30Z +120',
      '2026-10-25T01:30Z +60',
    ]);
    expect(readings('2026-10-25', '03:00')).toEqual(['2026-10-25T02:00Z +60']);
  });

  it('does not come in the hour that is left out in spring', () => {
    expect(readings('2027-03-28', '01:59')).toEqual(['2027-03-28T00:59Z +60']);
    expect(readings('2027-03-28', '02:00')).toEqual([]);
    expect(readings('2027-03-28', '02:59')).toEqual([]);
    expect(readings('2027-03-28', '03:00')).toEqual(['2027-03-28T01:00Z +120']);
  });

  it.each(['24:00', '8:30', '08:60', '', 'gleich'])('is none for "%s"', (time) => {
    expect(readings('2026-12-01', time)).toEqual([]);
  });

  it('is found again from every minute there is', () => {
    const minutes = fc
      .integer({ min: Date.UTC(1996, 0, 1) / 60_000, max: Date.UTC(2060, 0, 1) / 60_000 })
      .map((minute) => new Date(minute * 60_000));
    fc.assert(
      fc.property(minutes, (instant) => {
        const { day, time } = clockAt(instant);
        expect(day).toBe(todayAt(instant));
        const found = clockReadings(day, time).map((reading) => reading.instant.getTime());
        expect(found).toContain(instant.getTime());
      }),
      { numRuns: 500 },
    );
  });
});

describe('a typed time', () => {
  it.each([
    ['8', '08:00'],
    ['08', '08:00'],
    ['8:30', '08:30'],
    ['8.30', '08:30'],
    ['8.30 Uhr', '08:30'],
    ['8 Uhr', '08:00'],
    ['8 Uhr 30', '08:30'],
    [' 23:59 ', '23:59'],
  ])('"%s" is %s', (typed, time) => {
    expect(parseClock(typed)).toBe(time);
  });

  it.each(['', '24', '8:60', '8:3', 'acht', '8:30:10', '830'])('"%s" is none', (typed) => {
    expect(parseClock(typed)).toBeNull();
  });
});
