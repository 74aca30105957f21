import type { LocalDate } from '../time/index.js';
import type { LaidRecord, LedgerRecord } from './ledger.js';
import { layersOf, overlap } from './timeline.js';

/** A version that is about to be published. */
export interface Candidate {
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
  /** The publication it was written from: whoever rewrites a version knows that it is covered. */
  readonly basedOn: string | null;
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
  const range = { from: candidate.validFrom, until: candidate.validUntil };
  const covered = layersOf(records)
    .filter((layer) => overlap(layer, range))
    .map(({ record }) => record)
    .filter(({ id, validFrom }) => validFrom >= range.from && id !== candidate.basedOn);
  return [...new Set(covered)];
}
