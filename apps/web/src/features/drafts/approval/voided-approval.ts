import { graphql } from '../../../app/client/graphql.js';

/** What was approved last, if it was edited since; read anew with every save. */
export const VoidedApprovalDraft = graphql(`
  fragment VoidedApproval_draft on Draft {
    id
    state
    voidedApproval {
      id
      revision
      approvedAt
      approver {
        id
        displayName
      }
    }
  }
`);
