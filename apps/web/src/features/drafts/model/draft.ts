import type { RichDocument } from '@rechtsstand/domain/document';
import type { Audience, EntryFacts } from '@rechtsstand/domain/entry';
import type { LocalDate } from '@rechtsstand/domain/time';
import type { TransitionalProvision } from '@rechtsstand/domain/transitional';
import { graphql } from '../../../app/client/graphql.js';
import type { Draft_ContentFragment, DraftInput, Materiality } from '../../../gql/graphql.js';
import '../cosignatures/cosignature-fragments.js';
import '../approval/voided-approval.js';
import '../scheduling/schedule.js';
import { withoutBlanks } from './without-blanks.js';

/** What is written: everything of a draft that saving sends. */
export const DraftContent = graphql(`
  fragment Draft_content on Draft {
    id
    revision
    title
    facts
    document
    validFrom
    validUntil
    changeSummary
    materiality
    audience
    acknowledgeBy
    transitionalProvision
    replaces
  }
`);

/** Where the draft stands, and what the viewer may do with it now. */
export const DraftStanding = graphql(`
  fragment Draft_standing on Draft {
    id
    ...Cosignatures_draft
    ...Schedule_draft
    ...VoidedApproval_draft
    revision
    kind
    state
    returnReason
    editedAt
    reviewRequestedAt
    isStale
    validFrom
    validUntil
    contributors {
      id
      displayName
    }
    approver {
      id
      displayName
    }
    faults {
      code
      path
      args {
        name
        value
      }
    }
    permissions {
      canEdit
      canRequestReview
      canNameReviewers
      canReturn
      canApprove
      canPublish
      canOverride
      canDiscard
    }
    covers {
      id
      title
      sequence
      validFrom
      validUntil
    }
    resumes {
      id
      title
      sequence
    }
  }
`);

export interface DraftValue {
  title: string;
  facts: EntryFacts;
  document: RichDocument;
  validFrom: LocalDate | null;
  validUntil: LocalDate | null;
  changeSummary: string;
  materiality: Materiality;
  audience: Audience | null;
  acknowledgeBy: LocalDate | null;
  transitionalProvision: TransitionalProvision | null;
  replaces: string[];
}

export function valueOf(draft: Draft_ContentFragment): DraftValue {
  return {
    title: draft.title,
    facts: draft.facts,
    document: draft.document,
    validFrom: draft.validFrom ?? null,
    validUntil: draft.validUntil ?? null,
    changeSummary: draft.changeSummary,
    materiality: draft.materiality,
    audience: draft.audience ?? null,
    acknowledgeBy: draft.acknowledgeBy ?? null,
    transitionalProvision: draft.transitionalProvision ?? null,
    replaces: draft.replaces,
  };
}

/** The value as it is sent: without the empty rows of a form that is being filled in. */
export function inputOf(value: DraftValue): DraftInput {
  return { ...value, facts: withoutBlanks(value.facts) };
}
