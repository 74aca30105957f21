import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../../app/client/graphql.js';
import { FailuresDocument } from '../../../../app/failures/failures.js';
import type { Failure } from '../../../../app/failures/useFailureText.js';
import { readFragment } from '../../../../gql/fragment-masking.js';
import { type DraftValue, inputOf } from '../../model/draft.js';

const MergeDraftDocument = graphql(`
  mutation MergeDraft($id: ID!, $revision: Int!, $upTo: ID!, $input: DraftInput!) {
    result: mergeDraft(id: $id, revision: $revision, upTo: $upTo, input: $input) {
      __typename
      ... on Draft {
        id
        ...Draft_content
        ...Draft_standing
      }
      ...Failures_result
    }
  }
`);

/** Writes what came of a merge; whether that was done. */
export function useMergeDraft(id: string, revision: number) {
  const [mergeDraft, { loading }] = useMutation(MergeDraftDocument);
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const [error, setError] = useState<unknown>(null);
  const send = async (merged: DraftValue, upTo: string): Promise<boolean> => {
    setFailures([]);
    setError(null);
    try {
      const variables = { id, revision, upTo, input: inputOf(merged) };
      const { data } = await mergeDraft({ variables, refetchQueries: ['Editing'] });
      const result = data?.result;
      if (result?.__typename === 'Failures') {
        setFailures(readFragment(FailuresDocument, result).failures);
      }
      return result?.__typename === 'Draft';
    } catch (thrown) {
      setError(thrown);
      return false;
    }
  };
  return { send, failures, error, isBusy: loading };
}
