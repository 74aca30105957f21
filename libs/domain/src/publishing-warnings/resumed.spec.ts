import { describe, expect, it } from '@jest/globals';
import { localDate } from '../time/index.js';
import { defaultValidUntil } from '../validity/index.js';
import { ledger } from '../validity/ledger-builder.js';
import { type PlannedRecord, resumedBy } from './index.js';

const day = (text: string | null) => (text === null ? null : localDate(text));

function plan(from: string | null, change: Partial<PlannedRecord> = {}): PlannedRecord {
  return { kind: 'text', validFrom: day(from), validUntil: null, withdraws: null, ...change };
}

/** A text that is wrong, its successor, and a correction that ends by default where that begins. */
const planned = [
  { text: 'wrong', from: '2024-01-01' },
  { text: 'next', from: '2027-03-01' },
];
const until = defaultValidUntil(ledger(...planned), localDate('2026-12-01'))!;
const corrected = ledger(...planned, { text: 'right', from: '2026-12-01', until });

describe('a corrected text', () => {
  it('comes back where the version is postponed at which its correction ends', () => {
    expect(until).toBe('2027-03-01');
    expect(resumedBy(plan('2027-05-01', { withdraws: 'next' }), corrected)).toEqual(['wrong']);
  });

  it('comes back where that version is withdrawn', () => {
    const withdrawal = plan(null, { kind: 'withdrawal', withdraws: 'next' });
    expect(resumedBy(withdrawal, corrected)).toEqual(['wrong']);
  });

  it('stays away where that version begins sooner, or on its day', () => {
    expect(resumedBy(plan('2027-02-01', { withdraws: 'next' }), corrected)).toEqual([]);
    expect(resumedBy(plan('2027-03-01', { withdraws: 'next' }), corrected)).toEqual([]);
  });

  it('stays away where the correction has no end', () => {
    const open = ledger(
      { text: 'wrong', from: '2024-01-01' },
      { text: 'right', from: '2026-12-01' },
      { text: 'next', from: '2027-03-01' },
    );
    expect(resumedBy(plan('2027-05-01', { withdraws: 'next' }), open)).toEqual([]);
  });
});

describe('what resumes', () => {
  it('is named once, though it applies on several stretches of days', () => {
    const records = ledger(
      { text: 'old', from: '2024-01-01' },
      { text: 'x', from: '2027-02-01', until: '2027-06-01' },
      { text: 'y', from: '2027-01-01' },
      { text: 'z', from: '2026-12-01', until: '2027-01-01' },
      { text: 'in-between', from: '2027-03-01', until: '2027-04-01' },
    );
    const withdrawal = plan(null, { kind: 'withdrawal', withdraws: 'y' });
    expect(resumedBy(withdrawal, records)).toEqual(['old', 'x']);
  });

  it('is nothing while there is no first day', () => {
    expect(resumedBy(plan(null), corrected)).toEqual([]);
  });
});
