import { graphql } from '../../../app/client/graphql.js';
import { type ChangeMutation, useChangeThenRead } from '../../../app/failures/useChangeThenRead.js';

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

/** A change to people or teams; the list is read again. */
export const useChange = <V extends Record<string, unknown>>(mutation: ChangeMutation<V>) =>
  useChangeThenRead(mutation, ['People']);
