import { describe, expect, it } from '@jest/globals';
import {
  addDays,
  addMonths,
  isLocalDate,
  lastDayOf,
  localDate,
  toDateNumber,
  todayAt,
} from './index.js';

describe('LocalDate', () => {
  it.each(['2024-02-29', '1990-01-01', '9999-12-30'])('accepts %s', (value) => {
    expect(isLocalDate(value)).toBe(true);
  });

  it.each(['2023-02-29', '2024-2-1', '0999-01-01', '9999-12-31', '2024-13-01', '', null, 20240101])(
    'refuses %s',
    (value) => {
      expect(isLocalDate(value)).toBe(false);
    },
  );

  it('lets midnight in Berlin decide what today is, in winter and in summer', () => {
    expect(todayAt(new Date('2026-01-31T22:59:59Z'))).toBe('2026-01-31');
    expect(todayAt(new Date('2026-01-31T23:00:00Z'))).toBe('2026-02-01');
    expect(todayAt(new Date('2026-07-31T22:00:00Z'))).toBe('2026-08-01');
  });

  it('counts months to the same day, or to the last of a month that is too short', () => {
    expect(addMonths(localDate('2026-11-15'), 3)).toBe('2027-02-15');
    expect(addMonths(localDate('2026-12-31'), 2)).toBe('2027-02-28');
    expect(addMonths(localDate('2024-02-29'), 12)).toBe('2025-02-28');
  });

  it('counts through the end of a leap February', () => {
    expect(addDays(localDate('2024-02-28'), 2)).toBe('2024-03-01');
  });
});

describe('DateRange', () => {
  it('is shown with its last day although it is stored with the first day after it', () => {
    expect(lastDayOf({ from: localDate('2026-01-01'), until: localDate('2027-01-01') })).toBe(
      '2026-12-31',
    );
  });

  it('is indexed as integers', () => {
    expect(toDateNumber(localDate('2026-11-23'))).toBe(20261123);
  });
});
