import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate } from '../time/index.js';
import { ledger } from './ledger-builder.js';
import { timelineOf, withdrawnIn } from './index.js';

type Line = Parameters<typeof ledger>[number];
const day = fc.nat({ max: 40 }).map((days) => addDays(localDate('2026-01-01'), days));
const line = fc.record({
  kind: fc.constantFrom('text', 'text', 'postponement', 'repeal', 'withdrawal'),
  from: day,
  length: fc.option(fc.integer({ min: 1, max: 15 }), { nil: undefined }),
  of: fc.nat(),
});

/** Any ledger: what takes something back names any earlier record, as the database would accept it. */
const ledgers = fc.array(line, { maxLength: 10 }).map((lines) =>
  lines.map(({ kind, from, length, of }, index): Line => {
    const id = `p${index}`;
    const until = length === undefined ? undefined : addDays(from, length);
    const earlier = `p${of % Math.max(index, 1)}`;
    if (index === 0 || kind === 'text') return { text: id, from, until };
    if (kind === 'postponement') return { text: id, from, until, of: earlier };
    return kind === 'repeal' ? { repeal: id, from, until } : { withdrawal: id, of: earlier };
  }),
);

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

  it('is a withdrawal and a new publication, in any ledger', () => {
    fc.assert(
      fc.property(ledgers, (lines) => {
        const inTwo = lines.flatMap((line): typeof lines =>
          'text' in line && line.of !== undefined
            ? [
                { withdrawal: `undo-${line.text}`, of: line.of },
                { ...line, of: undefined },
              ]
            : [line],
        );
        expect(timelineOf(ledger(...lines))).toEqual(timelineOf(ledger(...inTwo)));
      }),
    );
  });
});
