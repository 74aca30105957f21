import { describe, expect, it } from '@jest/globals';
import { localDate } from '../time/index.js';
import { ledger } from './ledger-builder.js';
import { coveredBy, defaultValidUntil } from './index.js';

const records = ledger(
  { text: 'now', from: '2024-01-01' },
  { text: 'next', from: '2026-01-01' },
  { repeal: 'end', from: '2028-01-01' },
);
const covered = (from: string, until: string | null = null, basedOn: string | null = null) =>
  coveredBy(records, {
    validFrom: localDate(from),
    validUntil: until === null ? null : localDate(until),
    basedOn,
  }).map(({ id }) => id);

describe('defaultValidUntil', () => {
  it.each([
    ['2023-01-01', '2024-01-01'],
    ['2025-01-01', '2026-01-01'],
    ['2026-01-01', '2028-01-01'],
    ['2028-01-01', null],
  ])('a version from %s ends when the next one is scheduled: %s', (from, until) => {
    expect(defaultValidUntil(records, localDate(from))).toBe(until);
  });

  it('passes over what the version is meant to replace', () => {
    expect(defaultValidUntil(records, localDate('2025-01-01'), ['next'])).toBe('2028-01-01');
    expect(defaultValidUntil(records, localDate('2025-01-01'), ['next', 'end'])).toBeNull();
  });

  it('does not take the text that resumes after a limited one for a scheduled one', () => {
    const limited = ledger(
      { text: 'a', from: '2024-01-01' },
      { text: 'b', from: '2024-06-01', until: '2024-09-01' },
    );
    expect(defaultValidUntil(limited, localDate('2024-07-01'))).toBeNull();
  });
});

describe('coveredBy', () => {
  it('names every scheduled text and repeal that an unlimited version lies on', () => {
    expect(covered('2025-01-01')).toEqual(['next', 'end']);
  });

  it('names nothing when the version ends before the next one starts', () => {
    expect(covered('2025-01-01', '2026-01-01')).toEqual([]);
  });

  it('names a version of which only the first day is covered', () => {
    expect(covered('2025-01-01', '2026-01-02')).toEqual(['next']);
  });

  it('names a version that starts on the same day, unless the new one was written from it', () => {
    expect(covered('2026-01-01', '2027-01-01')).toEqual(['next']);
    expect(covered('2026-01-01', '2027-01-01', 'next')).toEqual([]);
  });

  it('does not name what an earlier publication has covered already', () => {
    const more = [
      ...records,
      ...ledger({ text: '', from: '2024-01-01' }).map((record) => ({
        ...record,
        id: 'top',
        sequence: 4,
        validFrom: localDate('2025-06-01'),
      })),
    ];
    const candidate = { validFrom: localDate('2025-01-01'), validUntil: null, basedOn: null };
    expect(coveredBy(more, candidate).map(({ id }) => id)).toEqual(['top']);
  });
});
