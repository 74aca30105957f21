import { approvalFault } from '@rechtsstand/domain/entry';
import type { Fault } from '@rechtsstand/domain/result';
import type { LocalDate } from '@rechtsstand/domain/time';
import {
  type DraftInHand,
  readinessFaults,
  resumedVersions,
  takingBackFault,
} from '../drafts/index.js';

/** What a publication rests on: four eyes or a reason, and the ledger as it was when writing began. */
export function foundationFault(
  { draft }: DraftInHand,
  overrideReason: string | null,
): Fault | null {
  const { approverId: approver, contributorIds: contributors } = draft;
  const unapproved = approvalFault({ approver, contributors, overrideReason });
  if (unapproved) return unapproved;
  return draft.isStale ? { code: 'stale-base', path: 'basedOn' } : null;
}

/**
 * What else stands in the way: whoever was asked to co-sign, what the text itself lacks, and that what it
 * takes back was taken back or has begun since the draft was.
 */
export function incompleteFaults(inHand: DraftInHand, today: LocalDate): Fault[] {
  const takingBack = takingBackFault(inHand, today);
  return [
    ...cosignatureFaults(inHand),
    ...readinessFaults(inHand),
    ...(takingBack ? [takingBack] : []),
  ];
}

/**
 * Earlier texts that would apply again and that whoever publishes has not confirmed: a text known to be
 * wrong must not come back unnoticed because the version after its correction begins later.
 */
export function resumptionFaults(inHand: DraftInHand, confirmed: readonly string[]): Fault[] {
  return resumedVersions(inHand)
    .filter(({ id }) => !confirmed.includes(id))
    .map(({ id, sequence, title }) => ({
      code: 'resumption-unconfirmed',
      path: 'resumes',
      args: { publicationId: id, title, number: sequence },
    }));
}

/** For the audit log: the numbers of the versions that apply again, if any do. */
export function resumptionDetails(inHand: DraftInHand): { resumes?: string } {
  const numbers = resumedVersions(inHand).map(({ sequence }) => sequence);
  return numbers.length > 0 ? { resumes: numbers.join(', ') } : {};
}

/** All that stands in the way of publishing the draft as it is now; empty when nothing does. */
export function publishingFaults(inHand: DraftInHand, today: LocalDate): Fault[] {
  // A draft that came back keeps the approval on record; it counts no more.
  const approval =
    inHand.draft.state === 'approved'
      ? foundationFault(inHand, null)
      : { code: 'approver-missing', path: 'approver' };
  return [...(approval ? [approval] : []), ...incompleteFaults(inHand, today)];
}

function cosignatureFaults({ draft }: DraftInHand): Fault[] {
  return draft.unsignedTeams.map((team) => ({
    code: 'cosignature-missing',
    path: 'cosignatures',
    args: { team },
  }));
}
