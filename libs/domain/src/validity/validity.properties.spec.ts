import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, contains, type LocalDate, localDate } from '../time/index.js';
import type { LedgerRecord } from './ledger.js';
import { minute } from './ledger-builder.js';
import { coveredBy, defaultValidUntil, timelineOf, versionOn } from './index.js';

const FIRST = localDate('2024-01-01');
const days = Array.from({ length: 40 }, (_, offset) => addDays(FIRST, offset));

const offset = fc.integer({ min: 0, max: 35 });
const line = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('text' as const),
      offset,
      length: fc.option(fc.integer({ min: 1, max: 10 })),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('repeal' as const),
      offset,
      length: fc.option(fc.integer({ min: 1, max: 10 })),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('withdrawal' as const), of: fc.nat() }) },
);

/** Any ledger the database would accept; the first line is never a withdrawal, it would name nothing. */
const ledgers = fc.array(line, { maxLength: 8 }).map((lines) =>
  lines.flatMap((entry, index): LedgerRecord[] => {
    const recorded = { id: `p${index}`, sequence: index + 1, recordedAt: minute(index) };
    if (entry.kind === 'withdrawal') {
      if (index === 0) return [];
      return [{ ...recorded, kind: 'withdrawal', withdraws: `p${entry.of % index}` }];
    }
    const validFrom = addDays(FIRST, entry.offset);
    const validUntil = entry.length === null ? null : addDays(validFrom, entry.length);
    return [{ ...recorded, kind: entry.kind, validFrom, validUntil }];
  }),
);

/** The rule of the ledger told naively: for one day, the last record that covers it and still stands. */
function naively(records: readonly LedgerRecord[], day: LocalDate): string | null {
  const stands = (record: LedgerRecord): boolean =>
    !records.some(
      (other) => other.kind === 'withdrawal' && other.withdraws === record.id && stands(other),
    );
  const top = records.findLast(
    (record) =>
      record.kind !== 'withdrawal' &&
      stands(record) &&
      contains({ from: record.validFrom, until: record.validUntil }, day),
  );
  return top?.kind === 'text' ? top.id : null;
}

describe('the timeline, for any ledger', () => {
  it('says on each day what the naive rule says', () => {
    fc.assert(
      fc.property(ledgers, (records) => {
        for (const day of days) expect(versionOn(records, day)).toBe(naively(records, day));
      }),
    );
  });

  it('has at most one text a day, in order, without empty or needlessly split segments', () => {
    fc.assert(
      fc.property(ledgers, (records) => {
        const timeline = timelineOf(records);
        timeline.forEach(({ from, until, publicationId }, index) => {
          if (until !== null) expect(until > from).toBe(true);
          const next = timeline[index + 1];
          if (next === undefined) return;
          expect(until !== null && until <= next.from).toBe(true);
          expect(until === next.from && publicationId === next.publicationId).toBe(false);
        });
      }),
    );
  });

  it('as known at a moment does not depend on what is recorded after it', () => {
    fc.assert(
      fc.property(ledgers, fc.nat({ max: 8 }), (records, index) => {
        const knownAt = minute(index);
        const upToThen = records.filter(({ recordedAt }) => recordedAt <= knownAt);
        expect(timelineOf(records, knownAt)).toEqual(timelineOf(upToThen));
      }),
    );
  });

  it('is what it was before the last record once that is withdrawn', () => {
    fc.assert(
      fc.property(ledgers, (records) => {
        const last = records.at(-1);
        if (last === undefined) return;
        const withdrawal: LedgerRecord = {
          id: 'undo',
          sequence: last.sequence + 1,
          recordedAt: minute(60),
          kind: 'withdrawal',
          withdraws: last.id,
        };
        expect(timelineOf([...records, withdrawal])).toEqual(timelineOf(records.slice(0, -1)));
      }),
    );
  });

  it('is not touched by the order in which records are read', () => {
    fc.assert(
      fc.property(ledgers, (records) => {
        expect(timelineOf(records.toReversed())).toEqual(timelineOf(records));
      }),
    );
  });
});

describe('a version with the default end', () => {
  it('covers nothing that is scheduled after its start', () => {
    fc.assert(
      fc.property(ledgers, fc.constantFrom(...days), (records, validFrom) => {
        const validUntil = defaultValidUntil(records, validFrom);
        const covered = coveredBy(records, { validFrom, validUntil, basedOn: null });
        expect(covered.every((record) => record.validFrom === validFrom)).toBe(true);
      }),
    );
  });
});
