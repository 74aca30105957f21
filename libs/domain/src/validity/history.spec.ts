import { describe, expect, it } from '@jest/globals';
import { localDate } from '../time/index.js';
import { historyOf } from './index.js';
import { ledger } from './ledger-builder.js';

const TODAY = localDate('2024-06-15');
const fates = (records: ReturnType<typeof ledger>, day = TODAY) =>
  Object.fromEntries(historyOf(records, day).map(({ record, fate }) => [record.id, fate.kind]));

describe('The history of an entry', () => {
  it('tells of each version whether it was, is or will be in force on the day', () => {
    const records = ledger(
      { text: 'a', from: '2024-01-01' },
      { text: 'b', from: '2024-06-01' },
      { text: 'c', from: '2025-01-01' },
      { repeal: 'r', from: '2026-01-01' },
    );
    expect(fates(records)).toEqual({ a: 'ended', b: 'in-force', c: 'future', r: 'future' });
    expect(fates(records, localDate('2026-01-01'))).toMatchObject({ c: 'ended', r: 'in-force' });
  });

  it('keeps what was covered before a day of it had come', () => {
    const records = ledger({ text: 'a', from: '2025-01-01' }, { text: 'b', from: '2024-06-01' });
    expect(fates(records)).toEqual({ a: 'covered', b: 'in-force' });
  });

  it('names the stretch in which a version resumes after a limited one', () => {
    const records = ledger(
      { text: 'a', from: '2024-01-01' },
      { text: 'b', from: '2024-06-01', until: '2024-09-01' },
    );
    const [a] = historyOf(records, TODAY);
    expect(a?.shows).toHaveLength(2);
    expect(a?.fate).toEqual({ kind: 'future', range: { from: '2024-09-01', until: null } });
  });

  // Test ledgers are recorded on 1 January 2024.
  it.each([
    ['2024-07-01', false],
    ['2024-01-01', true],
    ['2023-07-01', true],
  ])('tells whether a version from %s had taken effect when it was taken back', (from, had) => {
    const records = ledger({ text: 'a', from }, { withdrawal: 'w', of: 'a' });
    const [a, w] = historyOf(records, TODAY);
    expect(a?.fate).toEqual({ kind: 'withdrawn', hadTakenEffect: had });
    expect(w?.fate).toEqual({ kind: 'withdrawal', withdraws: 'a', isUndone: false });
  });

  it('lets a version stand again whose withdrawal was withdrawn', () => {
    const records = ledger(
      { text: 'a', from: '2024-01-01' },
      { withdrawal: 'w', of: 'a' },
      { withdrawal: 'x', of: 'w' },
    );
    expect(fates(records)).toMatchObject({ a: 'in-force', w: 'withdrawal' });
    expect(historyOf(records, TODAY)[1]?.fate).toMatchObject({ isUndone: true });
  });
});
