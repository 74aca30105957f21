import { graphql } from '../../../app/client/graphql.js';
import type { Comments_DraftFragment } from '../../../gql/graphql.js';

/** All that is said about a draft. */
export const CommentsDraft = graphql(`
  fragment Comments_draft on Draft {
    id
    revision
    state
    openComments
    commentThreads {
      id
      isSettled
      settledAt
      settledBy {
        id
        displayName
      }
      anchor {
        blockId
        passage {
          quote
          before
          after
          start
        }
      }
      comments {
        id
        body
        revision
        writtenAt
        author {
          id
          displayName
        }
      }
    }
  }
`);

export type Thread = Comments_DraftFragment['commentThreads'][number];
export type Comment = Thread['comments'][number];
