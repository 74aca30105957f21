import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../app/client/graphql.js';
import { FailuresDocument } from '../../../app/failures/failures.js';
import type { Failure } from '../../../app/failures/useFailureText.js';
import { ViewerDocument } from '../../../app/viewer/viewer.js';
import { readFragment } from '../../../gql/fragment-masking.js';

const AcknowledgeDocument = graphql(`
  mutation Acknowledge($publicationId: ID!, $contentHash: String!) {
    result: acknowledge(publicationId: $publicationId, contentHash: $contentHash) {
      __typename
      ... on Acknowledgement {
        acknowledgedAt
        openAcknowledgements
        publication {
          id
          myAcknowledgement {
            state
            dueOn
            acknowledgedAt
          }
        }
      }
      ...Failures_result
    }
  }
`);

/**
 * Confirms exactly the version on screen: its id and its hash go along. The count in the frame follows;
 * lists of what is open are asked for again when they are next shown.
 */
export function useAcknowledge({ id, contentHash }: { id: string; contentHash: string }) {
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const [mutate, { loading, error }] = useMutation(AcknowledgeDocument, {
    variables: { publicationId: id, contentHash },
    errorPolicy: 'all',
    update(cache, { data }) {
      if (data?.result.__typename !== 'Acknowledgement') return;
      const { openAcknowledgements } = data.result;
      cache.updateQuery({ query: ViewerDocument }, (old) =>
        old?.viewer ? { viewer: { ...old.viewer, openAcknowledgements } } : old,
      );
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'inbox' });
    },
  });
  const acknowledge = () => {
    setFailures([]);
    void mutate().then(({ data }) => {
      if (data?.result.__typename === 'Failures') {
        setFailures(readFragment(FailuresDocument, data.result).failures);
      }
    });
  };
  return { acknowledge, failures, error, isBusy: loading };
}
