import { graphql } from '../../../app/client/graphql.js';
import type { TermRule_FieldsFragment, TermRuleInput } from '../../../gql/graphql.js';

export const TermRuleFields = graphql(`
  fragment TermRule_fields on TermRule {
    id
    typed
    means
    relation
    origin
    isOn
    note
    revision
    changedAt
    changedBy {
      id
      displayName
    }
    shipped {
      typed
      means
      relation
    }
  }
`);

export type Rule = TermRule_FieldsFragment;
export type RuleInput = TermRuleInput;

export const SaveTermRule = graphql(`
  mutation SaveTermRule($id: ID, $revision: Int, $input: TermRuleInput!) {
    result: saveTermRule(id: $id, revision: $revision, input: $input) {
      __typename
      ... on TermRule {
        id
        ...TermRule_fields
      }
      ...Failures_result
    }
  }
`);
export const SwitchTermRule = graphql(`
  mutation SwitchTermRule($id: ID!, $isOn: Boolean!) {
    result: switchTermRule(id: $id, isOn: $isOn) {
      __typename
      ... on TermRule {
        id
        ...TermRule_fields
      }
      ...Failures_result
    }
  }
`);
export const RestoreTermRule = graphql(`
  mutation RestoreTermRule($id: ID!) {
    result: restoreTermRule(id: $id) {
      __typename
      ... on TermRule {
        id
        ...TermRule_fields
      }
      ...Failures_result
    }
  }
`);
export const RemoveTermRule = graphql(`
  mutation RemoveTermRule($id: ID!) {
    result: removeTermRule(id: $id) {
      __typename
      ... on RemovedTermRule {
        id
      }
      ...Failures_result
    }
  }
`);
