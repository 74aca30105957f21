import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../app/client/graphql.js';
import { FailuresDocument } from '../../../app/failures/failures.js';
import type { Failure } from '../../../app/failures/useFailureText.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import type { Materiality, ReviewersInput } from '../../../gql/graphql.js';
import './draft.js';

const RequestReview = graphql(`
  mutation RequestReview($draftId: ID!, $revision: Int!, $reviewers: ReviewersInput!) {
    result: requestReview(draftId: $draftId, revision: $revision, reviewers: $reviewers) {
      __typename
      ... on Draft {
        id
        ...Draft_standing
      }
      ...Failures_result
    }
  }
`);
const ReturnDraft = graphql(`
  mutation ReturnDraft($draftId: ID!, $revision: Int!, $reason: String!) {
    result: returnDraft(draftId: $draftId, revision: $revision, reason: $reason) {
      __typename
      ... on Draft {
        id
        ...Draft_standing
      }
      ...Failures_result
    }
  }
`);
const ApproveDraft = graphql(`
  mutation ApproveDraft($draftId: ID!, $revision: Int!, $materiality: Materiality!) {
    result: approveDraft(draftId: $draftId, revision: $revision, materiality: $materiality) {
      __typename
      ... on Draft {
        id
        ...Draft_standing
      }
      ...Failures_result
    }
  }
`);
const DiscardDraft = graphql(`
  mutation DiscardDraft($draftId: ID!, $revision: Int!) {
    result: discardDraft(draftId: $draftId, revision: $revision) {
      __typename
      ... on Draft {
        id
        ...Draft_standing
      }
      ...Failures_result
    }
  }
`);
const PublishDraft = graphql(`
  mutation PublishDraft($draftId: ID!, $revision: Int!, $resumes: [ID!]!) {
    result: publishDraft(draftId: $draftId, revision: $revision, resumes: $resumes) {
      __typename
      ... on Publication {
        id
      }
      ...Failures_result
    }
  }
`);
const PublishWithOverride = graphql(`
  mutation PublishWithOverride($draftId: ID!, $revision: Int!, $reason: String!, $resumes: [ID!]!) {
    result: publishWithOverride(
      draftId: $draftId
      revision: $revision
      reason: $reason
      resumes: $resumes
    ) {
      __typename
      ... on Publication {
        id
      }
      ...Failures_result
    }
  }
`);

type Result =
  | { __typename: 'Draft' | 'Publication'; id: string }
  | ({ __typename: 'Failures' } & FragmentType<typeof FailuresDocument>);

/** The steps of a draft after writing. Each answers with the id of what it made, or `null` if refused. */
export function useDraftActions(draftId: string) {
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const [requestReview] = useMutation(RequestReview);
  const [returnDraft] = useMutation(ReturnDraft);
  const [approve] = useMutation(ApproveDraft);
  const [discard] = useMutation(DiscardDraft);
  const [publish] = useMutation(PublishDraft);
  const [override] = useMutation(PublishWithOverride);

  const run = async (send: () => Promise<{ data?: { result: Result } | null }>) => {
    setBusy(true);
    setFailures([]);
    setError(null);
    try {
      const { data } = await send();
      if (!data) return null;
      const { result } = data;
      if (result.__typename !== 'Failures') return result.id;
      setFailures(readFragment(FailuresDocument, result).failures);
      return null;
    } catch (thrown) {
      setError(thrown);
      return null;
    } finally {
      setBusy(false);
    }
  };
  // Lists of drafts and the page of the entry show something else afterwards.
  const lists = { refetchQueries: ['Editing'] };

  return {
    failures,
    error,
    isBusy,
    requestReview: (revision: number, reviewers: ReviewersInput) =>
      run(() => requestReview({ ...lists, variables: { draftId, revision, reviewers } })),
    returnDraft: (revision: number, reason: string) =>
      run(() => returnDraft({ ...lists, variables: { draftId, revision, reason } })),
    approve: (revision: number, materiality: Materiality) =>
      run(() => approve({ ...lists, variables: { draftId, revision, materiality } })),
    discard: (revision: number) =>
      run(() => discard({ ...lists, variables: { draftId, revision } })),
    publish: (revision: number, confirmed: readonly string[]) => {
      const resumes = [...confirmed];
      return run(() => publish({ ...lists, variables: { draftId, revision, resumes } }));
    },
    override: (revision: number, reason: string, confirmed: readonly string[]) => {
      const resumes = [...confirmed];
      return run(() => override({ ...lists, variables: { draftId, revision, reason, resumes } }));
    },
  };
}
