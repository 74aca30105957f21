import { describe, expect, it } from '@jest/globals';
import { readSchedule } from './schedule-input.js';

const read = (day: string, time: string, offset: number | null = null) => {
  const result = readSchedule({ day, time, offset });
  return result.at === null
    ? result.failures.map(({ code, path }) => `${path}: ${code}`)
    : result.at.toISOString();
};

describe('the typed time of a publication', () => {
  it('is the time at the office', () => {
    expect(read('1.12.2026', '8:30')).toBe('2026-12-01T07:30:00.000Z');
    expect(read('1. Juli 2027', '8 Uhr')).toBe('2027-07-01T06:00:00.000Z');
  });

  it('needs a day and a time, and says of both what is wrong', () => {
    expect(read('', 'bald')).toEqual(['day: not-a-day', 'time: not-a-time']);
    expect(read('31.2.2027', '8')).toEqual(['day: not-a-day']);
  });

  it('is none in the hour that summer time leaves out', () => {
    expect(read('28.3.2027', '2:30')).toEqual(['time: time-left-out']);
  });

  it('asks which one is meant in the hour that comes twice', () => {
    expect(read('31.10.2027', '2:30')).toEqual(['offset: time-comes-twice']);
    expect(read('31.10.2027', '2:30', 120)).toBe('2027-10-31T00:30:00.000Z');
    expect(read('31.10.2027', '2:30', 60)).toBe('2027-10-31T01:30:00.000Z');
  });
});
