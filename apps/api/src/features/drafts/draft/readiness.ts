import { type RichDocument, upgradeDocument } from '@rechtsstand/domain/document';
import { readyForReview } from '@rechtsstand/domain/entry';
import { resumedBy } from '@rechtsstand/domain/publishing-warnings';
import type { Fault } from '@rechtsstand/domain/result';
import { transitionalFaults } from '@rechtsstand/domain/transitional';
import { coveredBy, withdrawnIn } from '@rechtsstand/domain/validity';
import { ledgerRecord, type PublicationRow } from '../../entries/index.js';
import type { DraftInHand } from './draft-in-hand.js';
import type { DraftRow } from './draft-row.js';

const nobody = { everyone: false as const, teamIds: [], roles: [] };

/** What of the form a draft of this kind has to fill in: a repeal has no new text to be complete. */
const asked: Readonly<Record<DraftRow['kind'], (path: string) => boolean>> = {
  text: () => true,
  repeal: (path) => ['validFrom', 'validUntil', 'changeSummary'].includes(path),
  withdrawal: (path) => path === 'changeSummary',
};

/** What is still missing before review; empty when nothing is. */
export function readinessFaults(inHand: DraftInHand): Fault[] {
  const { draft } = inHand;
  const document = documentOf(draft);
  const missing = readyForReview({ ...draft, document, audience: draft.audience ?? nobody });
  return [
    ...missing.filter(({ path }) => asked[draft.kind](path)),
    ...provisionFaults(inHand),
    ...coverFaults(inHand),
  ];
}

function provisionFaults({ draft, entry }: DraftInHand): Fault[] {
  if (!draft.transitionalProvision) return [];
  const withdrawn = withdrawnIn(entry.publications.map(ledgerRecord));
  return transitionalFaults(draft.transitionalProvision, draft.validFrom, withdrawn);
}

/** Scheduled versions that this one would cover and that nobody has agreed to cancel. */
function coverFaults(inHand: DraftInHand): Fault[] {
  return coveredVersions(inHand)
    .filter(({ id }) => !inHand.draft.replaces.includes(id))
    .map(({ id, title }) => ({
      code: 'covers-scheduled-version',
      path: 'replaces',
      args: { publicationId: id, title },
    }));
}

/** The scheduled versions that the draft would cover; each has to be named in `replaces`. */
export function coveredVersions({ draft, entry }: DraftInHand): PublicationRow[] {
  const covered = coveredBy(entry.publications.map(ledgerRecord), draft).map(({ id }) => id);
  return entry.publications.filter(({ id }) => covered.includes(id));
}

/** The earlier texts that would apply again; whoever publishes the draft has to confirm each. */
export function resumedVersions({ draft, entry }: DraftInHand): PublicationRow[] {
  const resumed = resumedBy(draft, entry.publications.map(ledgerRecord));
  return entry.publications.filter(({ id }) => resumed.includes(id));
}

/** In the present version of the schema. */
export function documentOf({ document, schemaVersion }: DraftRow): RichDocument {
  return upgradeDocument(document, schemaVersion);
}
