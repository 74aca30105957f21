import { graphql } from '../../../app/client/graphql.js';
import { useChangeThenRead } from '../../../app/failures/useChangeThenRead.js';
import './comments.js';

export const DraftCommentsDocument = graphql(`
  query DraftComments($id: ID!) {
    draft(id: $id) {
      id
      ...Comments_draft
    }
  }
`);

const AddComment = graphql(`
  mutation AddComment($draftId: ID!, $revision: Int!, $body: String!, $anchor: CommentAnchorInput) {
    result: addComment(draftId: $draftId, revision: $revision, body: $body, anchor: $anchor) {
      __typename
      ... on CommentThread {
        id
      }
      ...Failures_result
    }
  }
`);
const AnswerComment = graphql(`
  mutation AnswerComment($threadId: ID!, $body: String!) {
    result: answerComment(threadId: $threadId, body: $body) {
      __typename
      ... on CommentThread {
        id
      }
      ...Failures_result
    }
  }
`);
const SettleComment = graphql(`
  mutation SettleComment($threadId: ID!, $isSettled: Boolean!) {
    result: settleComment(threadId: $threadId, isSettled: $isSettled) {
      __typename
      ... on CommentThread {
        id
      }
      ...Failures_result
    }
  }
`);

/** The queries that show what is said about a draft. */
const readAgain = ['DraftComments'];

export const useAddComment = () => useChangeThenRead(AddComment, readAgain);
export const useAnswerComment = () => useChangeThenRead(AnswerComment, readAgain);
export const useSettleComment = () => useChangeThenRead(SettleComment, readAgain);
