import { useMutation } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.js';
import { FailuresDocument } from './failures.js';
import type { Failure } from './useFailureText.js';

/** What a change answers with: the thing that was changed, or why it was refused. */
type Changed =
  | { __typename: string; id: string }
  | ({ __typename: 'Failures' } & FragmentType<typeof FailuresDocument>);

/** A mutation whose one field is called `result`. */
export type ChangeMutation<V> = TypedDocumentNode<{ result: Changed }, V>;

/**
 * Sends one change, reads the named queries (or all on the screen) again, and keeps what was refused; answers with the id of what
 * was changed, else `null`.
 */
export function useChangeThenRead<V extends Record<string, unknown>>(
  mutation: ChangeMutation<V>,
  refetchQueries: string[] | 'active',
) {
  const [send, { error, loading }] = useMutation(mutation, {
    errorPolicy: 'all',
    refetchQueries,
    awaitRefetchQueries: true,
  });
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const change = async (variables: V): Promise<string | null> => {
    setFailures([]);
    const { data } = await send({ variables });
    const result = data?.result;
    if (!result) return null;
    if ('id' in result) return result.id;
    setFailures(readFragment(FailuresDocument, result).failures);
    return null;
  };
  return { change, failures, error, isBusy: loading };
}
