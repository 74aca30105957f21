import { useApolloClient } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { graphql } from '../../../app/client/graphql.js';
import { codesOf } from '../../../app/client/errors.js';
import type { unattended } from '../../../app/client/unattended.js';
import { FailuresDocument } from '../../../app/failures/failures.js';
import { useViewer } from '../../../app/viewer/viewer.js';
import { readFragment } from '../../../gql/fragment-masking.js';
import type { Autosave, Version } from './autosave.js';
import { DraftContent, DraftStanding, type DraftValue, inputOf, valueOf } from './draft.js';
import { DraftSaver, type SaveOutcome } from './draft-saver.js';
import { localCopies } from './local-copies.js';

const SaveDraftDocument = graphql(`
  mutation SaveDraft($id: ID!, $revision: Int!, $input: DraftInput!) {
    result: saveDraft(id: $id, revision: $revision, input: $input) {
      __typename
      ... on Draft {
        id
        ...Draft_standing
      }
      ...Failures_result
    }
  }
`);

const DraftContentDocument = graphql(`
  query DraftContent($id: ID!) {
    draft(id: $id) {
      id
      ...Draft_content
      ...Draft_standing
    }
  }
`);

/** One attempt to save, whatever comes of it. */
async function save(
  client: ApolloClient,
  id: string,
  value: DraftValue,
  revision: number,
): Promise<SaveOutcome<DraftValue>> {
  try {
    const { data } = await client.mutate({
      mutation: SaveDraftDocument,
      variables: { id, revision, input: inputOf(value) },
    });
    const result = data?.result;
    if (!result) return { type: 'unreachable' };
    if (result.__typename === 'Draft') {
      return { type: 'stored', revision: readFragment(DraftStanding, result).revision };
    }
    const { failures } = readFragment(FailuresDocument, result);
    if (!failures.some(({ code }) => code === 'stale-revision'))
      return { type: 'refused', failures };
    const theirs = await currentVersion(client, id);
    return theirs ? { type: 'overtaken', theirs } : { type: 'refused', failures };
  } catch (error) {
    // Refused as a whole, for good: trying again would change nothing.
    if (!codesOf(error).includes('forbidden')) return { type: 'unreachable' };
    return { type: 'refused', failures: [{ code: 'forbidden', path: '', args: [] }] };
  }
}

/** What the server has now, past every cache. */
export async function currentVersion(
  client: ApolloClient,
  id: string,
  options: Partial<typeof unattended> = {},
): Promise<Version<DraftValue> | null> {
  const { data } = await client.query({
    query: DraftContentDocument,
    variables: { id },
    fetchPolicy: 'network-only',
    ...options,
  });
  const draft = readFragment(DraftContent, data?.draft);
  return draft ? { revision: draft.revision, value: valueOf(draft) } : null;
}

/** Keeps a draft saved while it is written; one saver for as long as the page shows this draft. */
export function useDraftSaver(
  id: string,
  start: Version<DraftValue>,
): [Autosave<DraftValue>, DraftSaver<DraftValue>] {
  const client = useApolloClient();
  const { id: personId } = useViewer();
  const [saver] = useState(
    () =>
      new DraftSaver<DraftValue>(
        start,
        (value, revision) => save(client, id, value, revision),
        localCopies(personId, id),
      ),
  );
  useEffect(() => saver.start(), [saver]);
  return [useSyncExternalStore(saver.subscribe, saver.state), saver];
}
