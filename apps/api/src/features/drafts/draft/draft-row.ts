import { type Target, unledTeams } from '@rechtsstand/domain/access';
import {
  actionsIn,
  type Audience,
  type DraftState,
  type EntryFacts,
  type Materiality,
} from '@rechtsstand/domain/entry';
import type { LocalDate } from '@rechtsstand/domain/time';
import type { TransitionalProvision } from '@rechtsstand/domain/transitional';
import { type EntryRow, type PublicationKind, targetOf } from '../../entries/index.js';
import {
  type CosignatureColumns,
  cosignatureColumns,
} from '../cosignatures/cosignature-columns.js';

/** A draft with its text, as it is stored. */
export interface DraftRow extends CosignatureColumns {
  id: string;
  entryId: string;
  kind: PublicationKind;
  basedOn: string | null;
  state: DraftState;
  revision: number;
  title: string;
  facts: EntryFacts;
  document: unknown;
  schemaVersion: number;
  validFrom: LocalDate | null;
  validUntil: LocalDate | null;
  changeSummary: string;
  materiality: Materiality;
  audience: Audience | null;
  acknowledgeBy: LocalDate | null;
  transitionalProvision: TransitionalProvision | null;
  replaces: string[];
  withdraws: string | null;
  returnReason: string | null;
  createdBy: string;
  createdAt: Date;
  editedAt: Date;
  reviewRequestedAt: Date | null;
  contributorIds: string[];
  /** Who approved the present revision. */
  approverId: string | null;
  /** The last publication of the entry that was there when it was begun, or was merged since. */
  knownSequence: number;
  /** Whether anything of the entry was published after that. */
  isStale: boolean;
  /** When it is to be recorded by itself. */
  publishAt: Date | null;
}

/** A {@link DraftRow} of `drafts d`. */
export const draftColumns = `
  d.id, d.entry_id AS "entryId", d.kind, d.based_on AS "basedOn", d.state, d.revision, d.title,
  d.facts, d.document, d.schema_version AS "schemaVersion", d.valid_from AS "validFrom",
  d.valid_until AS "validUntil", d.change_summary AS "changeSummary", d.materiality, d.audience,
  d.acknowledge_by AS "acknowledgeBy", d.transitional_provision AS "transitionalProvision",
  d.replaces, d.withdraws, d.return_reason AS "returnReason", d.created_by AS "createdBy",
  d.created_at AS "createdAt", d.edited_at AS "editedAt",
  d.review_requested_at AS "reviewRequestedAt",
  ARRAY(SELECT c.subject_id FROM draft_contributors c WHERE c.draft_id = d.id
        ORDER BY c.since, c.subject_id) AS "contributorIds",
  (SELECT a.approver_id FROM draft_approvals a
   WHERE a.draft_id = d.id AND a.revision = d.revision) AS "approverId",
  d.known_sequence AS "knownSequence",
  EXISTS (SELECT FROM publications p
          WHERE p.entry_id = d.entry_id AND p.sequence > d.known_sequence) AS "isStale",
  (SELECT s.due_at FROM publication_schedules s WHERE s.draft_id = d.id) AS "publishAt",
  ${cosignatureColumns}`;

/** What the policy has to know of a draft. */
export type DraftTarget = Target &
  Required<Pick<Target, 'ownerTeamId' | 'kind' | 'bindingForce' | 'contributorIds' | 'createdBy'>>;

/** Once it has ended there is nothing to co-sign any more, so the teams that were asked read it no longer. */
export function draftTarget(draft: DraftRow, entry: EntryRow, today: LocalDate): DraftTarget {
  const { leadership } = draft;
  const askedTeamIds = actionsIn(draft.state).includes('edit') ? draft.askedTeamIds : [];
  return {
    ...targetOf(entry),
    bindingForce: draft.facts.binding.force,
    contributorIds: draft.contributorIds,
    createdBy: draft.createdBy,
    askedTeamIds,
    unledTeamIds: leadership ? unledTeams(today, askedTeamIds, leadership) : [],
  };
}
