import { describe, expect, it } from '@jest/globals';
import { type DateRange, localDate } from '../time/index.js';
import { isSucceeded } from './succession.js';

const range = (from: string, until: string | null = null): DateRange => ({
  from: localDate(from),
  until: until === null ? null : localDate(until),
});

describe('a role that must not be without anybody', () => {
  const gone = range('2026-11-23');

  it('is kept by somebody who holds it for good', () => {
    expect(isSucceeded(gone, [range('2020-01-01')])).toBe(true);
    expect(isSucceeded(gone, [])).toBe(false);
  });

  it('is not kept by whoever begins later or ends', () => {
    expect(isSucceeded(gone, [range('2026-11-24')])).toBe(false);
    expect(isSucceeded(gone, [range('2020-01-01', '2030-01-01')])).toBe(false);
    expect(isSucceeded(gone, [range('2020-01-01', '2026-11-23')])).toBe(false);
  });

  it('is kept by several, one after the other, without a day between', () => {
    const first = range('2020-01-01', '2027-01-01');
    expect(isSucceeded(gone, [range('2027-01-01'), first])).toBe(true);
    expect(isSucceeded(gone, [range('2027-01-02'), first])).toBe(false);
  });

  it('needs to be kept only as long as it would have been held', () => {
    const short = range('2026-11-23', '2026-12-01');
    expect(isSucceeded(short, [range('2020-01-01', '2026-12-01')])).toBe(true);
    expect(isSucceeded(short, [range('2020-01-01', '2026-11-30')])).toBe(false);
    expect(isSucceeded(range('2026-11-23', '2026-11-23'), [])).toBe(true);
  });
});
