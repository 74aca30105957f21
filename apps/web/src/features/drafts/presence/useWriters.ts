import type { ApolloClient } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { unattended } from '../../../app/client/unattended.js';
import { DraftWritersDocument } from './draft-events.js';
import './Writers.js';

/** Who is writing in the draft, as far as it has been read; {@link readWriters} reads it anew. */
export function useWriters(draftId: string) {
  const { data } = useQuery(DraftWritersDocument, {
    variables: { id: draftId },
    fetchPolicy: 'cache-only',
  });
  return data?.draft ?? null;
}

/** Where it fails, the next event is another chance. */
export function readWriters(client: ApolloClient, draftId: string): void {
  const variables = { id: draftId };
  client.query({ query: DraftWritersDocument, variables, ...unattended }).catch(() => {});
}
