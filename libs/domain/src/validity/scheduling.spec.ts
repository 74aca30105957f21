import { describe, expect, it } from '@jest/globals';
import { localDate } from '../time/index.js';
import { ledger } from './ledger-builder.js';
import { coveredBy, coveredDays, defaultValidUntil } from './index.js';

const records = ledger(
  { text: 'now', from: '2024-01-01' },
  { text: 'next', from: '2026-01-01' },
  { repeal: 'end', from: '2028-01-01' },
);
const candidate = (from: string, until: string | null = null) => ({
  validFrom: localDate(from),
  validUntil: until === null ? null : localDate(until),
  basedOn: null,
  withdraws: null,
});
const covered = (from: string, until: string | null = null, known: object = {}) =>
  coveredBy(records, { ...candidate(from, until), ...known }).map(({ id }) => id);

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
    expect(covered('2026-01-01', '2027-01-01', { basedOn: 'next' })).toEqual([]);
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
    expect(coveredBy(more, candidate('2025-01-01')).map(({ id }) => id)).toEqual(['top']);
  });

  it('names neither what is taken back nor what the text rests on, which need not be the same', () => {
    const known = { withdraws: 'next', basedOn: 'end' };
    expect(covered('2025-01-01', null, known)).toEqual([]);
  });

  it('names nothing while there is no first day', () => {
    expect(covered('2025-01-01', null, { validFrom: null })).toEqual([]);
  });
});

describe('coveredDays', () => {
  it('are the days of the scheduled version that lie within the new one', () => {
    const stretches = coveredDays(records, candidate('2025-07-01', '2026-02-01'));
    expect(stretches).toMatchObject([
      { from: '2026-01-01', until: '2026-02-01', record: { id: 'next' } },
    ]);
  });

  it('end where another scheduled one begins', () => {
    expect(coveredDays(records, candidate('2025-07-01'))).toMatchObject([
      { from: '2026-01-01', until: '2028-01-01', record: { id: 'next' } },
      { from: '2028-01-01', until: null, record: { id: 'end' } },
    ]);
  });
});
