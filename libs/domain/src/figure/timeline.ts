import { addDays, type DateRange, type LocalDate } from '../time/index.js';
import { type LedgerRecord, timelineOf } from '../validity/index.js';

/** A confirmed value: a line of the append-only ledger of a figure. */
export interface FigureRecord {
  readonly id: string;
  /** Position in the ledger of its figure, from 1, without gaps. */
  readonly sequence: number;
  /** The instant of the confirmation, ISO 8601; it rises with the sequence. */
  readonly recordedAt: string;
  /** `null`: from this day there is no such figure any more. */
  readonly amount: number | null;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
}

/** What a figure is on the days `[from, until)`, and the record that says so. */
export interface FigureValue<R extends FigureRecord = FigureRecord> extends DateRange {
  readonly amount: number;
  readonly record: R;
}

/**
 * What a figure is when, from the earliest day to the latest, as known at `knownAt` (without it, now). It
 * is the timeline of publications: later records lie over earlier ones, so a correction needs no rule of
 * its own, and one without an amount ends the figure like a repeal.
 */
export function figureTimeline<R extends FigureRecord>(
  records: readonly R[],
  knownAt?: string,
): FigureValue<R>[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return timelineOf(records.map(toLedger), knownAt).flatMap(({ from, until, publicationId }) => {
    const record = byId.get(publicationId);
    if (!record || record.amount === null) return [];
    return [{ from, until, amount: record.amount, record }];
  });
}

function toLedger({ id, sequence, recordedAt, validFrom, validUntil, amount }: FigureRecord) {
  const kind = amount === null ? 'repeal' : 'text';
  return { id, sequence, recordedAt, kind, validFrom, validUntil } satisfies LedgerRecord;
}

/**
 * The day for which a version shows its figures: the reader's, as long as the version applies; before that
 * its first day, after it its last. A text that ended is not read with figures it never had.
 */
export function figureDay(
  day: LocalDate,
  { from, until }: { from: LocalDate | null; until: LocalDate | null },
): LocalDate {
  if (from !== null && day < from) return from;
  return until !== null && day >= until ? addDays(until, -1) : day;
}
