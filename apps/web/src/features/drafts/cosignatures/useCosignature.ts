import { graphql } from '../../../app/client/graphql.js';
import { useChangeThenRead } from '../../../app/failures/useChangeThenRead.js';
import '../model/draft.js';

const CosignDraft = graphql(`
  mutation CosignDraft($requestId: ID!, $revision: Int!) {
    result: cosignDraft(requestId: $requestId, revision: $revision) {
      __typename
      ... on Draft {
        id
        ...Draft_standing
      }
      ...Failures_result
    }
  }
`);
const RefuseCosignature = graphql(`
  mutation RefuseCosignature($requestId: ID!, $revision: Int!, $reason: String!) {
    result: refuseCosignature(requestId: $requestId, revision: $revision, reason: $reason) {
      __typename
      ... on Draft {
        id
        ...Draft_standing
      }
      ...Failures_result
    }
  }
`);
const CancelCosignatureRequest = graphql(`
  mutation CancelCosignatureRequest($requestId: ID!, $reason: String!) {
    result: cancelCosignatureRequest(requestId: $requestId, reason: $reason) {
      __typename
      ... on Draft {
        id
        ...Draft_standing
      }
      ...Failures_result
    }
  }
`);

/** What can be done with one request; the draft on the screen follows. */
export function useCosignature(requestId: string) {
  const sign = useChangeThenRead(CosignDraft, ['Editing']);
  const refuse = useChangeThenRead(RefuseCosignature, ['Editing']);
  const cancel = useChangeThenRead(CancelCosignatureRequest, ['Editing']);
  const all = [sign, refuse, cancel];
  return {
    sign: (revision: number) => sign.change({ requestId, revision }),
    refuse: (revision: number, reason: string) => refuse.change({ requestId, revision, reason }),
    cancel: (reason: string) => cancel.change({ requestId, reason }),
    failures: all.flatMap(({ failures }) => failures),
    error: all.find(({ error }) => error)?.error,
  };
}
