import { describe, expect, it } from '@jest/globals';
import { localDate } from '@rechtsstand/domain/time';
import { barsOf } from './bars.js';
import { formerOf, linesOf } from './lines.js';

const TODAY = localDate('2026-11-23');
let sequence = 0;

const published = (change: Partial<Parameters<typeof linesOf>[0][number]>) => {
  sequence += 1;
  return {
    id: `p${sequence}`,
    kind: 'TEXT' as const,
    sequence,
    recordedAt: `2026-01-01T00:00:${String(sequence).padStart(2, '0')}.000Z`,
    ...change,
  };
};

/** A text, the next, a limited one between them, one that was taken back, its withdrawal, and a repeal. */
function history() {
  sequence = 0;
  const publications = [
    published({ validFrom: localDate('2024-01-01') }),
    published({ validFrom: localDate('2026-01-01') }),
    published({ validFrom: localDate('2026-06-01'), validUntil: localDate('2026-07-01') }),
    published({ validFrom: localDate('2027-01-01') }),
    published({ kind: 'WITHDRAWAL', withdraws: 'p4' }),
    published({ kind: 'REPEAL', validFrom: localDate('2028-01-01') }),
  ];
  return linesOf(publications.toReversed(), TODAY);
}

describe('The lines of a history', () => {
  it('stand in the order of the ledger with what became of each', () => {
    expect(history().map(({ record, fate }) => [record.id, fate.kind])).toEqual([
      ['p1', 'ended'],
      ['p2', 'in-force'],
      ['p3', 'ended'],
      ['p4', 'withdrawn'],
      ['p5', 'withdrawal'],
      ['p6', 'future'],
    ]);
  });

  it('compare with the text that applied before, else with the one written before', () => {
    const lines = history();
    const former = lines.map((line) => formerOf(line, lines)?.record.id);
    expect(former.slice(0, 4)).toEqual([undefined, 'p1', 'p2', 'p3']);
  });
});

describe('The bars of a history', () => {
  it('show what decides on each day, and apart from it what decides on none', () => {
    const { shown, idle } = barsOf(history());
    expect(shown.map(({ label, range, state }) => [label, range.from, state])).toEqual([
      ['1', '2024-01-01', 'ended'],
      ['2', '2026-01-01', 'ended'],
      ['2', '2026-07-01', 'in-force'],
      ['3', '2026-06-01', 'ended'],
      ['×', '2028-01-01', 'repeal'],
    ]);
    expect(idle).toEqual([
      {
        key: 'p4',
        label: '4',
        state: 'withdrawn',
        range: { from: '2027-01-01', until: null },
      },
    ]);
  });
});
