import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../app/client/graphql.js';
import { FailuresDocument } from '../../../app/failures/failures.js';
import type { Failure } from '../../../app/failures/useFailureText.js';
import { readFragment } from '../../../gql/fragment-masking.js';
import type { ConfirmReviewMutation } from '../../../gql/graphql.js';

const ConfirmReviewDocument = graphql(`
  mutation ConfirmReview($publicationId: ID!, $note: String!) {
    result: confirmReview(publicationId: $publicationId, note: $note) {
      __typename
      ... on ReviewConfirmation {
        id
        publication {
          id
          title
          entry {
            id
            reviewDueOn
          }
        }
      }
      ...Failures_result
    }
  }
`);

export type Confirmed = Extract<
  ConfirmReviewMutation['result'],
  { __typename: 'ReviewConfirmation' }
>['publication'];

/** Confirms the version that was read; answers with it, or keeps why it was refused. */
export function useConfirmReview() {
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const [send, { error, loading }] = useMutation(ConfirmReviewDocument, {
    errorPolicy: 'all',
    // An entry is kept below each query that showed it: those on the screen ask again.
    refetchQueries: 'active',
    awaitRefetchQueries: true,
  });
  const confirm = async (publicationId: string, note: string): Promise<Confirmed | null> => {
    setFailures([]);
    const { data } = await send({ variables: { publicationId, note } });
    const result = data?.result;
    if (result?.__typename === 'ReviewConfirmation') return result.publication;
    if (result) setFailures(readFragment(FailuresDocument, result).failures);
    return null;
  };
  return { confirm, failures, error, isBusy: loading };
}
