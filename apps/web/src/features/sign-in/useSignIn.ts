import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Failure } from '../../app/failures/useFailureText.js';
import { FailuresDocument } from '../../app/failures/failures.js';
import { graphql } from '../../app/client/graphql.js';
import { backFrom } from '../../app/viewer/sign-in-path.js';
import { readFragment } from '../../gql/fragment-masking.js';
import type { SignInMutation } from '../../gql/graphql.js';

const SignInDocument = graphql(`
  mutation SignIn($login: String!, $password: String!) {
    result: signIn(login: $login, password: $password) {
      __typename
      ...Failures_result
    }
  }
`);

const SignInAsDemoPersonDocument = graphql(`
  mutation SignInAsDemoPerson($login: String!) {
    result: signInAsDemoPerson(login: $login) {
      __typename
      ...Failures_result
    }
  }
`);

/** Signs in and goes back to where the person was; what an earlier person had read is forgotten first. */
export function useSignIn() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [signIn, withPassword] = useMutation(SignInDocument);
  const [signInAsDemoPerson, asDemoPerson] = useMutation(SignInAsDemoPersonDocument);
  const [failures, setFailures] = useState<readonly Failure[]>([]);

  const finish = async (result: SignInMutation['result'] | undefined) => {
    if (!result) return;
    if (result.__typename === 'Failures') {
      setFailures(readFragment(FailuresDocument, result).failures);
      return;
    }
    await client.clearStore();
    await navigate(backFrom(params), { replace: true });
  };

  return {
    failures,
    error: withPassword.error ?? asDemoPerson.error,
    isBusy: withPassword.loading || asDemoPerson.loading,
    signIn: async (login: string, password: string) => {
      setFailures([]);
      const { data } = await signIn({ variables: { login, password }, errorPolicy: 'all' });
      await finish(data?.result);
    },
    signInAsDemoPerson: async (login: string) => {
      setFailures([]);
      const { data } = await signInAsDemoPerson({ variables: { login }, errorPolicy: 'all' });
      await finish(data?.result);
    },
  };
}
