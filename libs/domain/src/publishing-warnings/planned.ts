import type { RichDocument } from '../document/index.js';
import type { EntryFacts } from '../entry/index.js';
import type { LocalDate } from '../time/index.js';
import { type LedgerRecord, type Segment, timelineOf } from '../validity/index.js';

/** Was die Zeitleiste ändert: a draft, so far as its effect on other days goes. */
export interface PlannedRecord {
  readonly kind: 'text' | 'repeal' | 'withdrawal';
  readonly validFrom: LocalDate | null;
  readonly validUntil: LocalDate | null;
  /** What a withdrawal, or a postponement, takes back. */
  readonly withdraws: string | null;
}

/** Was veröffentlicht werden soll: a draft, so far as its effect on other days and pages goes. */
export interface PlannedPublication extends PlannedRecord {
  readonly entryId: string;
  readonly basedOn: string | null;
  readonly replaces: readonly string[];
  readonly facts: EntryFacts;
  readonly document: RichDocument;
}

/** What applies when, without the planned publication and with it. */
export interface Effect {
  readonly before: readonly Segment[];
  readonly after: readonly Segment[];
  /** The days on which the planned text itself applies. */
  readonly own: readonly Segment[];
  /** What is to apply again because its withdrawal is withdrawn. */
  readonly restored: string | null;
}

const PLANNED = 'planned';

/** The timelines of an entry before and after; `null` while the draft has no first day. */
export function effectOf(planned: PlannedRecord, ledger: readonly LedgerRecord[]): Effect | null {
  const record = recordOf(planned, ledger);
  if (record === null) return null;
  const after = timelineOf([...ledger, record]);
  const own = after.filter(({ publicationId }) => publicationId === PLANNED);
  return { before: timelineOf(ledger), after, own, restored: restoredBy(planned, ledger) };
}

function restoredBy({ withdraws }: PlannedRecord, ledger: readonly LedgerRecord[]): string | null {
  const target = ledger.find(({ id }) => id === withdraws);
  return target?.kind === 'withdrawal' ? target.withdraws : null;
}

/** The line it will be: the next one of the ledger. */
function recordOf(
  { kind, validFrom, validUntil, withdraws }: PlannedRecord,
  ledger: readonly LedgerRecord[],
): LedgerRecord | null {
  const sequence = 1 + Math.max(0, ...ledger.map((record) => record.sequence));
  // All that is on record is known to it, so the moment itself plays no part.
  const recorded = { id: PLANNED, sequence, recordedAt: '' };
  if (kind === 'withdrawal') {
    return withdraws === null ? null : { ...recorded, kind, withdraws };
  }
  if (validFrom === null) return null;
  return kind === 'text'
    ? { ...recorded, kind, validFrom, validUntil, withdraws }
    : { ...recorded, kind, validFrom, validUntil };
}
