import { contains, type DateRange, type LocalDate } from '../time/index.js';
import { type LaidRecord, type LedgerRecord, rangeOf, standingRecords } from './ledger.js';

/** Abschnitt der Zeitleiste: on `[from, until)` this publication applies. */
export interface Segment extends DateRange {
  readonly publicationId: string;
}

/** A stretch of days and the record on top there; a repeal on top means that nothing applies. */
export interface Layer extends DateRange {
  readonly record: LaidRecord;
}

/**
 * Zeitleiste: what applies when, from the earliest day to the latest, as known at `knownAt` (without it,
 * now). Segments never overlap; where none lies, nothing applies. This is the one rule of legal time:
 * every record is laid over the earlier ones for as long as it is valid, so a limited text lets the one
 * below resume, and corrections, retroactive rules and repeals need no rule of their own.
 *
 * Records may come in any order. Two segments of one publication never touch.
 */
export function timelineOf(records: readonly LedgerRecord[], knownAt?: string): Segment[] {
  return layersOf(records, knownAt).flatMap(({ from, until, record }) =>
    record.kind === 'text' ? { from, until, publicationId: record.id } : [],
  );
}

/** The timeline with its repeals, which {@link timelineOf} shows as gaps. */
export function layersOf(records: readonly LedgerRecord[], knownAt?: string): Layer[] {
  return standingRecords(records, knownAt).reduce(lay, []);
}

function lay(below: Layer[], record: LaidRecord): Layer[] {
  const range = rangeOf(record);
  return [...below.flatMap((layer) => remains(layer, range)), { ...range, record }].sort((a, b) =>
    a.from < b.from ? -1 : 1,
  );
}

/** What still shows of a layer once `cover` lies on it: nothing, one part, or one on either side. */
function remains(layer: Layer, cover: DateRange): Layer[] {
  if (!overlap(layer, cover)) return [layer];
  const parts: Layer[] = [];
  if (layer.from < cover.from) parts.push({ ...layer, until: cover.from });
  if (cover.until !== null && endsBefore(cover.until, layer.until)) {
    parts.push({ ...layer, from: cover.until });
  }
  return parts;
}

/** Whether the day comes before the end of a range, which may be open. */
export function endsBefore(day: LocalDate, until: LocalDate | null): boolean {
  return until === null || day < until;
}

/** Whether two stretches of days share at least one day. */
export function overlap(a: DateRange, b: DateRange): boolean {
  return endsBefore(a.from, b.until) && endsBefore(b.from, a.until);
}

/** The segment in which the day lies; `null` when nothing applies on it. */
export function segmentOn(timeline: readonly Segment[], day: LocalDate): Segment | null {
  return timeline.find((segment) => contains(segment, day)) ?? null;
}

/** The publication that applies on the day, as known at `knownAt`; `null` when none does. */
export function versionOn(
  records: readonly LedgerRecord[],
  day: LocalDate,
  knownAt?: string,
): string | null {
  return segmentOn(timelineOf(records, knownAt), day)?.publicationId ?? null;
}
