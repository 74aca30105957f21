import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, contains, type LocalDate, localDate, todayAt } from '../time/index.js';
import type { LedgerRecord } from './ledger.js';
import { minute } from './ledger-builder.js';
import {
  coveredBy,
  defaultValidUntil,
  historyOf,
  segmentOn,
  timelineOf,
  versionOn,
} from './index.js';

/** Each law is tried on so many ledgers. */
const numRuns = 2000;

/** A window around a leap day. */
const FIRST = localDate('2024-02-10');
const days = [
  ...Array.from({ length: 40 }, (_, offset) => addDays(FIRST, offset)),
  localDate('9999-12-30'),
];

const offset = fc.integer({ min: 0, max: 35 });
const line = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('text' as const),
      offset,
      length: fc.option(fc.integer({ min: 1, max: 10 })),
      // A postponement takes an earlier record back.
      of: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.nat()),
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

/** Any ledger the database would accept: a withdrawal names an earlier line, so it is never the first. */
const ledgers = fc.array(line, { maxLength: 10 }).map((lines) => {
  const first = lines.findIndex(({ kind }) => kind !== 'withdrawal');
  return (first < 0 ? [] : lines.slice(first)).map((entry, index): LedgerRecord => {
    const recorded = { id: `p${index}`, sequence: index + 1, recordedAt: minute(index) };
    if (entry.kind === 'withdrawal') {
      return { ...recorded, kind: 'withdrawal', withdraws: `p${entry.of % index}` };
    }
    const validFrom = addDays(FIRST, entry.offset);
    const validUntil = entry.length === null ? null : addDays(validFrom, entry.length);
    if (entry.kind === 'repeal') return { ...recorded, kind: 'repeal', validFrom, validUntil };
    const withdraws = entry.of === null || index === 0 ? null : `p${entry.of % index}`;
    return { ...recorded, kind: 'text', validFrom, validUntil, withdraws };
  });
});

/** An unlimited text at this place of the ledger, counted from 0. */
function text(index: number, validFrom: LocalDate) {
  const recorded = { sequence: index + 1, recordedAt: minute(20 + index) };
  return { id: `t${index}`, ...recorded, kind: 'text' as const, validFrom, validUntil: null };
}

/**
 * The rule of the ledger told naively: for one day, the last record that covers it and still stands. What a
 * withdrawal took back stands again when that is withdrawn, what a postponement took back does not.
 */
function naively(records: readonly LedgerRecord[], day: LocalDate): string | null {
  const top = naivelyOnTop(records, day);
  return top?.kind === 'text' ? top.id : null;
}

function naivelyOnTop(records: readonly LedgerRecord[], day: LocalDate): LedgerRecord | undefined {
  const stands = (record: LedgerRecord): boolean =>
    !records.some(
      (other) =>
        other.kind !== 'repeal' &&
        other.withdraws === record.id &&
        (other.kind === 'text' || stands(other)),
    );
  return records.findLast(
    (record) =>
      record.kind !== 'withdrawal' &&
      stands(record) &&
      contains({ from: record.validFrom, until: record.validUntil }, day),
  );
}

describe('the timeline, for any ledger', () => {
  it('says on each day what the naive rule says', () => {
    fc.assert(
      fc.property(ledgers, (records) => {
        const timeline = timelineOf(records);
        const said = days.map((day) => segmentOn(timeline, day)?.publicationId ?? null);
        expect(said).toEqual(days.map((day) => naively(records, day)));
      }),
      { numRuns },
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
      { numRuns },
    );
  });

  it('as known at a moment does not depend on what is recorded after it: knowledge only grows', () => {
    fc.assert(
      fc.property(ledgers, fc.nat({ max: 10 }), (records, index) => {
        const knownAt = minute(index);
        const upToThen = records.filter(({ recordedAt }) => recordedAt <= knownAt);
        expect(timelineOf(records, knownAt)).toEqual(timelineOf(upToThen));
      }),
      { numRuns },
    );
  });

  it('moves with a version that is withdrawn and published anew for a later day, and nowhere else', () => {
    const postponed = fc.tuple(ledgers, fc.nat({ max: 20 }), fc.integer({ min: 1, max: 15 }));
    fc.assert(
      fc.property(postponed, ([records, start, delay]) => {
        const planned = text(records.length, addDays(FIRST, start));
        const withdrawal: LedgerRecord = {
          id: 'back',
          sequence: records.length + 2,
          recordedAt: minute(21 + records.length),
          kind: 'withdrawal',
          withdraws: planned.id,
        };
        const anew = text(records.length + 2, addDays(FIRST, start + delay));
        const after = [...records, planned, withdrawal, anew];
        const expected = days.map((day) =>
          day < anew.validFrom ? versionOn(records, day) : anew.id,
        );
        expect(days.map((day) => versionOn(after, day))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('is what it was before the last record once that is withdrawn', () => {
    fc.assert(
      fc.property(ledgers, (records) => {
        const last = records.at(-1);
        // A postponement leaves behind that it took something back.
        if (last === undefined || (last.kind === 'text' && last.withdraws)) return;
        const withdrawal: LedgerRecord = {
          id: 'undo',
          sequence: last.sequence + 1,
          recordedAt: minute(60),
          kind: 'withdrawal',
          withdraws: last.id,
        };
        expect(timelineOf([...records, withdrawal])).toEqual(timelineOf(records.slice(0, -1)));
      }),
      { numRuns },
    );
  });

  it('is not touched by the order in which records are read', () => {
    fc.assert(
      fc.property(ledgers, (records) => {
        expect(timelineOf(records.toReversed())).toEqual(timelineOf(records));
      }),
      { numRuns },
    );
  });
});

describe('the history, for any ledger', () => {
  it('has every record once, and of the texts together what the timeline has', () => {
    fc.assert(
      fc.property(ledgers, (records) => {
        const history = historyOf(records, FIRST);
        expect(history.map(({ record }) => record)).toEqual(records);
        const texts = history
          .filter(({ record }) => record.kind === 'text')
          .flatMap(({ record, shows }) =>
            shows.map((range) => ({ ...range, publicationId: record.id })),
          )
          .sort((a, b) => (a.from < b.from ? -1 : 1));
        expect(texts).toEqual(timelineOf(records));
      }),
      { numRuns },
    );
  });

  it('says of what was taken back whether a day had come on which it was known to be on top', () => {
    fc.assert(
      fc.property(ledgers, (lines) => {
        // Recorded one after the other in the very days of which they speak.
        const records = lines.map((record, index) => ({
          ...record,
          recordedAt: `${addDays(FIRST, 4 * index)}T12:00:00Z`,
        }));
        for (const { record, fate } of historyOf(records, FIRST)) {
          if (fate.kind !== 'withdrawn') continue;
          const wasOnTop = records.some((next, index) => {
            const come = days.filter((day) => day <= todayAt(new Date(next.recordedAt)));
            const known = records.slice(0, index);
            return come.some((day) => naivelyOnTop(known, day)?.id === record.id);
          });
          expect(fate.hadTakenEffect).toBe(wasOnTop);
        }
      }),
      { numRuns },
    );
  });

  it('says of a version in force on the day that it is, and of no other', () => {
    fc.assert(
      fc.property(ledgers, fc.constantFrom(...days), (records, day) => {
        const inForce = historyOf(records, day)
          .filter(({ record, fate }) => record.kind === 'text' && fate.kind === 'in-force')
          .map(({ record }) => record.id);
        const version = versionOn(records, day);
        expect(inForce).toEqual(version === null ? [] : [version]);
      }),
      { numRuns },
    );
  });
});

describe('a version with the default end', () => {
  const written = { basedOn: null, withdraws: null };

  it('covers nothing that is scheduled after its start', () => {
    fc.assert(
      fc.property(ledgers, fc.constantFrom(...days), (records, validFrom) => {
        const validUntil = defaultValidUntil(records, validFrom);
        const covered = coveredBy(records, { validFrom, validUntil, ...written });
        expect(covered.every((record) => record.validFrom === validFrom)).toBe(true);
      }),
    );
  });
});
