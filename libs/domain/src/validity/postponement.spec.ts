import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '../time/index.js';
import { ledger } from './ledger-builder.js';
import { timelineOf, withdrawnIn } from './index.js';

const planned = [
  { text: 'now', from: '2024-01-01' },
  { text: 'new', from: '2026-03-01' },
];

describe('a postponement', () => {
  it('takes the planned start back and lets the text begin on another day, in one line', () => {
    const records = ledger(...planned, { text: 'later', from: '2026-05-01', of: 'new' });
    expect(timelineOf(records)).toEqual([
      { from: '2024-01-01', until: '2026-05-01', publicationId: 'now' },
      { from: '2026-05-01', until: null, publicationId: 'later' },
    ]);
  });

  it('can as well bring the start forward', () => {
    const records = ledger(...planned, { text: 'sooner', from: '2026-02-01', of: 'new' });
    expect(timelineOf(records)).toEqual([
      { from: '2024-01-01', until: '2026-02-01', publicationId: 'now' },
      { from: '2026-02-01', until: null, publicationId: 'sooner' },
    ]);
  });

  it('can be postponed again: none of the former starts comes back', () => {
    const records = ledger(
      ...planned,
      { text: 'later', from: '2026-05-01', of: 'new' },
      { text: 'latest', from: '2026-07-01', of: 'later' },
    );
    expect([...withdrawnIn(records)].sort()).toEqual(['later', 'new']);
    expect(timelineOf(records).map(({ publicationId }) => publicationId)).toEqual([
      'now',
      'latest',
    ]);
  });

  it('can be withdrawn: the text then does not begin at all, on the old day neither', () => {
    const records = ledger(
      ...planned,
      { text: 'later', from: '2026-05-01', of: 'new' },
      { withdrawal: 'never', of: 'later' },
    );
    expect(timelineOf(records)).toEqual([
      { from: '2024-01-01', until: null, publicationId: 'now' },
    ]);
  });

  it('was not known before it was recorded', () => {
    const records = ledger(...planned, { text: 'later', from: '2026-05-01', of: 'new' });
    expect(timelineOf(records, records[1]!.recordedAt)).toEqual(timelineOf(ledger(...planned)));
  });

  it('is a withdrawal and a new publication, for any days', () => {
    const day = fc.nat({ max: 400 }).map((days) => addDays(localDate('2026-01-01'), days));
    fc.assert(
      fc.property(day, day, day, (first, start, later) => {
        const lines = [
          { text: 'now', from: first },
          { text: 'new', from: start },
        ];
        const inOne = ledger(...lines, { text: 'later', from: later, of: 'new' });
        const inTwo = ledger(
          ...lines,
          { withdrawal: 'w', of: 'new' },
          { text: 'later', from: later },
        );
        expect(timelineOf(inOne)).toEqual(timelineOf(inTwo));
      }),
    );
  });
});
