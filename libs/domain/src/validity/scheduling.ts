import type { LocalDate } from '../time/index.js';
import type { LaidRecord, LedgerRecord } from './ledger.js';
import { endsBefore, type Layer, layersOf, overlap } from './timeline.js';

/** A version that is about to be published. */
export interface Candidate {
  /** Until it has a first day, it covers nothing. */
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
  /** The publication it was written from: whoever rewrites a version knows that it is covered. */
  readonly basedOn: string | null;
  /** What it takes back, and so is on its way out already. */
  readonly withdraws: string | null;
}

/**
 * The end of a version for which none was given: the start of the next scheduled text or repeal, so that
 * what is already planned takes effect as planned; `null` when nothing is. Records named in `replaces`
 * are meant to be covered and do not count.
 */
export function defaultValidUntil(
  records: readonly LedgerRecord[],
  validFrom: LocalDate,
  replaces: readonly string[] = [],
): LocalDate | null {
  const next = layersOf(records)
    .filter(({ record }) => record.validFrom > validFrom && !replaces.includes(record.id))
    .map(({ from }) => from);
  return next.reduce<LocalDate | null>((a, b) => (a === null || b < a ? b : a), null);
}

/**
 * The scheduled texts and repeals that the candidate would cover, in whole or in part, from the earliest
 * on: those that begin on its first day or later and of which something still shows. Each must be named
 * in `replaces`, so that nobody cancels a planned version unawares.
 */
export function coveredBy(records: readonly LedgerRecord[], candidate: Candidate): LaidRecord[] {
  return [...new Set(coveredDays(records, candidate).map(({ record }) => record))];
}

/** The days on which it would cover them, stretch by stretch. */
export function coveredDays(records: readonly LedgerRecord[], candidate: Candidate): Layer[] {
  const { validFrom, validUntil, basedOn, withdraws } = candidate;
  if (validFrom === null) return [];
  const range = { from: validFrom, until: validUntil };
  return layersOf(records)
    .filter(({ record }) => record.validFrom >= validFrom)
    .filter(({ record }) => record.id !== basedOn && record.id !== withdraws)
    .filter((layer) => overlap(layer, range))
    .map((layer) =>
      // None of them starts before the candidate, so only the end can lie outside it.
      validUntil !== null && endsBefore(validUntil, layer.until)
        ? { ...layer, until: validUntil }
        : layer,
    );
}
