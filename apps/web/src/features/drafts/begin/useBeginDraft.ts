import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../../app/client/graphql.js';
import { FailuresDocument } from '../../../app/failures/failures.js';
import { readFragment } from '../../../gql/fragment-masking.js';
import type { BeginDraftMutationVariables } from '../../../gql/graphql.js';

const BeginDraftDocument = graphql(`
  mutation BeginDraft(
    $entryId: ID!
    $basedOn: ID
    $kind: PublicationKind
    $start: DraftStartInput
  ) {
    result: createDraft(entryId: $entryId, basedOn: $basedOn, kind: $kind, start: $start) {
      __typename
      ... on Draft {
        id
      }
      ...Failures_result
    }
  }
`);

/** Begins a draft and goes there, once, however often it is pressed. */
export function useBeginDraft() {
  const navigate = useNavigate();
  const [mutate, { data, error, loading }] = useMutation(BeginDraftDocument, {
    errorPolicy: 'all',
  });
  const [isStarted, setStarted] = useState(false);
  const result = data?.result;
  return {
    failures:
      result?.__typename === 'Failures' ? readFragment(FailuresDocument, result).failures : [],
    error,
    isBusy: loading || isStarted,
    begin: async (variables: BeginDraftMutationVariables) => {
      setStarted(true);
      const begun = await mutate({ variables });
      const draft = begun.data?.result;
      if (draft?.__typename === 'Draft') await navigate(`/entwuerfe/${draft.id}`);
      else setStarted(false);
    },
  };
}
