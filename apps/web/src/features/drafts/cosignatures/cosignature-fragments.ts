import { graphql } from '../../../app/client/graphql.js';

export const CosignatureItemRequest = graphql(`
  fragment CosignatureItem_request on CosignatureRequest {
    id
    question
    standing
    requestedAt
    canAnswer
    canCancel
    team {
      id
      name
    }
    requestedBy {
      id
      displayName
    }
    answer {
      revision
      outcome
      reason
      answeredAt
      answeredBy {
        id
        displayName
      }
    }
    cancellation {
      reason
      cancelledAt
      cancelledBy {
        id
        displayName
      }
    }
  }
`);

/** Stands in a file of its own: the standing of a draft, which every step answers with, holds it. */
export const CosignaturesDraft = graphql(`
  fragment Cosignatures_draft on Draft {
    id
    revision
    canRequestCosignature
    cosignatures {
      id
      standing
      team {
        id
      }
      ...CosignatureItem_request
    }
  }
`);
