import type { Fault } from '@rechtsstand/domain/result';
import type { LocalDate } from '@rechtsstand/domain/time';
import { withdrawnIn } from '@rechtsstand/domain/validity';
import {
  type EntryRow,
  ledgerRecord,
  type PublicationKind,
  type PublicationRow,
} from '../../entries/index.js';
import type { DraftInHand } from './draft-in-hand.js';

/** Whether somebody has taken the publication back by now. */
export function isTakenBack(entry: EntryRow, publicationId: string): boolean {
  return withdrawnIn(entry.publications.map(ledgerRecord)).has(publicationId);
}

/** A text that is yet to begin: what has applied cannot begin at another time any more. */
export function isPlanned(
  publication: PublicationRow | null,
  kind: PublicationKind,
  today: LocalDate,
): boolean {
  if (kind !== 'text' || publication?.kind !== 'text') return false;
  return publication.validFrom !== null && publication.validFrom > today;
}

/** Why the draft cannot take back what it names: others may have been faster, or the day has come. */
export function takingBackFault(
  { draft: { kind, withdraws }, entry }: DraftInHand,
  today: LocalDate,
): Fault | null {
  if (withdraws === null) return null;
  if (isTakenBack(entry, withdraws)) return { code: 'already-withdrawn', path: 'withdraws' };
  const target = entry.publications.find(({ id }) => id === withdraws) ?? null;
  return kind === 'text' && !isPlanned(target, kind, today)
    ? { code: 'not-postponable', path: 'withdraws' }
    : null;
}
