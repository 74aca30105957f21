import { graphql } from '../../../app/client/graphql.js';

/** Apart from its component, which is loaded only where there is something to show. */
export const SecondLookPublication = graphql(`
  fragment SecondLook_publication on Publication {
    id
    sequence
    title
    overrideReason
    canTakeSecondLook
    secondLook {
      outcome
      note
      lookedAt
      lookedBy {
        id
        displayName
      }
    }
  }
`);
