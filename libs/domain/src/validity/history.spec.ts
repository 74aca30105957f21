import { describe, expect, it } from '@jest/globals';
import { localDate } from '../time/index.js';
import { historyOf } from './index.js';
import { ledger } from './ledger-builder.js';

const TODAY = localDate('2024-06-15');
const fates = (records: ReturnType<typeof ledger>, day = TODAY) =>
  Object.fromEntries(historyOf(records, day).map(({ record, fate }) => [record.id, fate.kind]));

type Line = Parameters<typeof ledger>[number];
const recordedOn = (...lines: [day: string, line: Line][]) =>
  ledger(...lines.map(([, line]) => line)).map((record, index) => ({
    ...record,
    recordedAt: `${lines[index]![0]}T12:00:00Z`,
  }));

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

  it('says that a version never took effect which was covered before its first day', () => {
    const records = recordedOn(
      ['2025-12-01', { text: 'a', from: '2026-02-01' }],
      ['2026-01-10', { text: 'b', from: '2026-01-15' }],
      ['2026-06-01', { withdrawal: 'w', of: 'a' }],
    );
    expect(historyOf(records, TODAY)[0]?.fate).toMatchObject({ hadTakenEffect: false });
  });

  it('says that a version took effect which applied until the undoing was itself undone', () => {
    const records = recordedOn(
      ['2026-01-01', { text: 'a', from: '2026-06-01' }],
      ['2026-01-02', { withdrawal: 'w', of: 'a' }],
      ['2026-01-03', { withdrawal: 'x', of: 'w' }],
      ['2026-07-01', { withdrawal: 'y', of: 'x' }],
    );
    expect(historyOf(records, TODAY)[0]?.fate).toMatchObject({ hadTakenEffect: true });
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
