import { useApolloClient } from '@apollo/client/react';
import { graphql } from '../client/graphql.js';
import { unattended } from '../client/unattended.js';
import { useLive } from './useLive.js';

const InboxEventsDocument = graphql(`
  subscription InboxEvents {
    inboxEvents {
      kind
    }
  }
`);

const OpenAcknowledgementsDocument = graphql(`
  query OpenAcknowledgements {
    viewer {
      id
      openAcknowledgements
    }
  }
`);

const nothing = {};

/** Hears that the inbox of the viewer may have changed, whoever did it and in whichever window. */
export function useInboxEvents(read: () => void): void {
  useLive(InboxEventsDocument, nothing, read);
}

/** Keeps the number of open acknowledgements right, whoever makes one and in whichever window it is done. */
export function useLiveInbox(): void {
  const client = useApolloClient();
  useInboxEvents(() => {
    client.query({ query: OpenAcknowledgementsDocument, ...unattended }).catch(() => {});
  });
}
