// Function by function: browsers load this too, and all of Temporal is four times as large.
import * as Instant from 'temporal-polyfill/fns/Instant';
import type { DateRange, LocalDate } from '../time/index.js';

interface Recorded {
  readonly id: string;
  /** Position in the ledger of its entry, from 1, without gaps. */
  readonly sequence: number;
  /** The instant of recording, ISO 8601 with any number of decimals; it rises with the sequence. */
  readonly recordedAt: string;
}

/**
 * Fassung: this text applies from `validFrom`, if limited until the day before `validUntil`. Where it
 * takes back an earlier text, it is a postponement (Verschiebung): the same text with another start.
 */
export interface TextRecord extends Recorded {
  readonly kind: 'text';
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
  readonly withdraws?: string | null;
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
 * The records taken back, by id. A withdrawal can itself be withdrawn; its target then counts again. What
 * a postponement takes back stays so: whoever withdraws the new start does not mean the old one.
 */
export function withdrawnIn(records: readonly LedgerRecord[]): ReadonlySet<string> {
  const withdrawn = new Set<string>();
  // A record takes back an earlier one, so on the way back each is judged after all that could undo it.
  for (const record of records.toSorted((a, b) => b.sequence - a.sequence)) {
    if (record.kind === 'repeal' || !record.withdraws) continue;
    if (record.kind === 'text' || !withdrawn.has(record.id)) withdrawn.add(record.withdraws);
  }
  return withdrawn;
}

/**
 * The records that count, oldest first: those recorded up to `knownAt` (that instant included; without
 * it, all), less those withdrawn by then.
 */
export function standingRecords(records: readonly LedgerRecord[], knownAt?: string): LaidRecord[] {
  const known = knownAt === undefined ? records : records.filter(isKnownAt(knownAt));
  const withdrawn = withdrawnIn(known);
  return known
    .filter((record) => record.kind !== 'withdrawal')
    .filter(({ id }) => !withdrawn.has(id))
    .sort((a, b) => a.sequence - b.sequence);
}

function isKnownAt(knownAt: string): (record: LedgerRecord) => boolean {
  const moment = Instant.fromString(knownAt);
  // Not compared as text: PostgreSQL keeps microseconds and leaves out zeros at the end.
  return ({ recordedAt }) => Instant.compare(Instant.fromString(recordedAt), moment) <= 0;
}
