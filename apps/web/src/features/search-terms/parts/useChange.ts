import { useMutation } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { FailuresDocument } from '../../../app/failures/failures.js';
import type { Failure } from '../../../app/failures/useFailureText.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';

type Result =
  | { __typename: 'TermRule' | 'RemovedTermRule' | 'SettledSearch'; id: string }
  | ({ __typename: 'Failures' } & FragmentType<typeof FailuresDocument>);

/** Sends one change and keeps what was refused; answers with the id of what was changed, else `null`. */
export function useChange<V extends Record<string, unknown>>(
  mutation: TypedDocumentNode<{ result: Result }, V>,
) {
  const [send, { error, loading }] = useMutation(mutation, {
    errorPolicy: 'all',
    refetchQueries: ['TermRules', 'MissingSearches', 'SearchReadings'],
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
