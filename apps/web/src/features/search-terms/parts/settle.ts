import { graphql } from '../../../app/client/graphql.js';

export const SettleSearch = graphql(`
  mutation SettleSearch($id: ID!, $outcome: MissingSearchOutcome!) {
    result: settleSearchWithoutResult(id: $id, outcome: $outcome) {
      __typename
      ... on SettledSearch {
        id
      }
      ...Failures_result
    }
  }
`);
