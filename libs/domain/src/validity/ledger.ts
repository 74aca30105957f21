import { Temporal } from 'temporal-polyfill';
import type { DateRange, LocalDate } from '../time/index.js';

interface Recorded {
  readonly id: string;
  /** Position in the ledger of its entry, from 1, without gaps. */
  readonly sequence: number;
  /** The instant of recording, ISO 8601 with any number of decimals; it rises with the sequence. */
  readonly recordedAt: string;
}

/** Fassung: this text applies from `validFrom`, if limited until the day before `validUntil`. */
export interface TextRecord extends Recorded {
  readonly kind: 'text';
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
}

/** Aufhebung: from `validFrom` nothing applies; if limited, what lies below resumes on `validUntil`. */
export interface RepealRecord extends Recorded {
  readonly kind: 'repeal';
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
}

/** Rücknahme: the named earlier record is ignored from now on, as if it had not been published. */
export interface WithdrawalRecord extends Recorded {
  readonly kind: 'withdrawal';
  readonly withdraws: string;
}

/** One line of the append-only ledger of an entry. */
export type LedgerRecord = TextRecord | RepealRecord | WithdrawalRecord;

/** A record that lies on the timeline. */
export type LaidRecord = TextRecord | RepealRecord;

export function rangeOf({ validFrom, validUntil }: LaidRecord): DateRange {
  return { from: validFrom, until: validUntil };
}

/**
 * The records that count, oldest first: those recorded up to `knownAt` (that instant included; without
 * it, all), less those withdrawn by then. A withdrawal can itself be withdrawn; its target then counts
 * again.
 */
export function standingRecords(records: readonly LedgerRecord[], knownAt?: string): LaidRecord[] {
  const known = knownAt === undefined ? records : records.filter(isKnownAt(knownAt));
  const newestFirst = known.toSorted((a, b) => b.sequence - a.sequence);
  const withdrawn = new Set<string>();
  const standing: LaidRecord[] = [];
  // A withdrawal names an earlier record, so on the way back each is judged after all that could undo it.
  for (const record of newestFirst) {
    if (withdrawn.has(record.id)) continue;
    if (record.kind === 'withdrawal') withdrawn.add(record.withdraws);
    else standing.push(record);
  }
  return standing.reverse();
}

function isKnownAt(knownAt: string): (record: LedgerRecord) => boolean {
  const moment = Temporal.Instant.from(knownAt);
  // Not compared as text: PostgreSQL keeps microseconds and leaves out zeros at the end.
  return ({ recordedAt }) => Temporal.Instant.compare(recordedAt, moment) <= 0;
}
