import { useMutation } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { graphql } from '../../../app/client/graphql.js';
import { FailuresDocument } from '../../../app/failures/failures.js';
import type { Failure } from '../../../app/failures/useFailureText.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';

export const PersonFields = graphql(`
  fragment Person_fields on Person {
    id
    login
    displayName
    email
    disabled
    memberships {
      id
      role
      validFrom
      validUntil
      team {
        id
        name
      }
    }
    absences {
      id
      validFrom
      validUntil
      deputy {
        id
        displayName
      }
    }
  }
`);

export const CreatePerson = graphql(`
  mutation CreatePerson($input: CreatePersonInput!) {
    result: createPerson(input: $input) {
      __typename
      ... on Person {
        id
        ...Person_fields
      }
      ...Failures_result
    }
  }
`);
export const UpdatePerson = graphql(`
  mutation UpdatePerson($id: ID!, $input: UpdatePersonInput!) {
    result: updatePerson(id: $id, input: $input) {
      __typename
      ... on Person {
        id
        ...Person_fields
      }
      ...Failures_result
    }
  }
`);
export const SetPassword = graphql(`
  mutation SetPassword($personId: ID!, $password: String!) {
    result: setPassword(personId: $personId, password: $password) {
      __typename
      ... on Person {
        id
      }
      ...Failures_result
    }
  }
`);
export const GrantMembership = graphql(`
  mutation GrantMembership($input: MembershipInput!) {
    result: grantMembership(input: $input) {
      __typename
      ... on Person {
        id
        ...Person_fields
      }
      ...Failures_result
    }
  }
`);
export const EndMembership = graphql(`
  mutation EndMembership($id: ID!, $on: LocalDate!) {
    result: endMembership(id: $id, on: $on) {
      __typename
      ... on Person {
        id
        ...Person_fields
      }
      ...Failures_result
    }
  }
`);
export const SetAbsence = graphql(`
  mutation SetAbsence($input: AbsenceInput!) {
    result: setAbsence(input: $input) {
      __typename
      ... on Person {
        id
        ...Person_fields
      }
      ...Failures_result
    }
  }
`);
export const CreateTeam = graphql(`
  mutation CreateTeam($slug: String!, $name: String!) {
    result: createTeam(slug: $slug, name: $name) {
      __typename
      ... on Team {
        id
      }
      ...Failures_result
    }
  }
`);

type Result =
  | { __typename: 'Person' | 'Team'; id: string }
  | ({ __typename: 'Failures' } & FragmentType<typeof FailuresDocument>);

/** Sends one change and keeps what was refused; answers with the id of what was changed, else `null`. */
export function useChange<V extends Record<string, unknown>>(
  mutation: TypedDocumentNode<{ result: Result }, V>,
) {
  const [send, { error, loading }] = useMutation(mutation, {
    errorPolicy: 'all',
    refetchQueries: ['People'],
    awaitRefetchQueries: true,
  });
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const change = async (variables: V): Promise<string | null> => {
    setFailures([]);
    const { data } = await send({ variables });
    const result = data?.result;
    if (!result) return null;
    if (result.__typename !== 'Failures') return result.id;
    setFailures(readFragment(FailuresDocument, result).failures);
    return null;
  };
  return { change, failures, error, isBusy: loading };
}
