import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { createCache } from './cache.js';
import { codesOf } from './errors.js';
import { sessionEnded } from './session.js';

/** The one way to the API. Tests pass a link of their own. */
export function createClient(link: ApolloLink = new HttpLink({ uri: '/graphql' })): ApolloClient {
  const watchSession = new ErrorLink(({ error }) => {
    if (codesOf(error).includes('unauthenticated')) sessionEnded();
  });
  return new ApolloClient({
    link: ApolloLink.from([watchSession, link]),
    cache: createCache(),
    defaultOptions: {
      // Law changes while a tab is open: show what is known at once, and ask again.
      watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' },
    },
  });
}
