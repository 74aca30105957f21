import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { unattended } from '../client/unattended.js';
import { onNewDay } from './as-of.js';

/**
 * Reads anew what is on the screen when a day has ended: what is shown as the law of today would else be
 * that of yesterday. A draft is left alone; nobody reads in it what applies.
 */
export function useNewDay(): void {
  const client = useApolloClient();
  useEffect(
    () =>
      onNewDay(() => {
        if (location.pathname.startsWith('/entwuerfe/')) return;
        for (const { query, variables } of client.getObservableQueries().values()) {
          client.query({ query, variables, ...unattended }).catch(() => {});
        }
      }),
    [client],
  );
}
