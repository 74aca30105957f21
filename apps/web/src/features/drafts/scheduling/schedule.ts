import { graphql } from '../../../app/client/graphql.js';

/** When a draft is to be published by itself, and what stands in the way. */
export const ScheduleDraft = graphql(`
  fragment Schedule_draft on Draft {
    id
    canSchedule
    schedule {
      at
      isDue
      isOutdated
      setBy {
        id
        displayName
      }
      obstacles {
        code
        path
        args {
          name
          value
        }
      }
    }
  }
`);
