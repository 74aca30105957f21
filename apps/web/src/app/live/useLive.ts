import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useEffect, useEffectEvent } from 'react';

/** News of a page are less urgent than the page: they wait until it stands, however long that takes. */
const AFTER_FIRST_PAGE = 2000;
let firstPage: Promise<void> | undefined;

function loadSocket() {
  firstPage ??= new Promise((resolve) => {
    const look = setInterval(() => {
      if (!document.querySelector('h1') || document.querySelector('[aria-busy=true]')) return;
      clearInterval(look);
      resolve();
    }, AFTER_FIRST_PAGE);
  });
  return firstPage.then(() => import('./socket.js'));
}

/**
 * Hears of changes as long as the component is shown. The first event comes at once, and one after every
 * interruption: what happened before, nobody can know, so whoever hears it reads anew. The socket
 * and its protocol are loaded once the first page stands.
 *
 * The API executes nothing but the very documents that it has beside its resolvers.
 */
export function useLive<Data extends Record<string, unknown>, V extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, V>,
  variables: V,
  onEvent: (data: Data) => void,
): void {
  const hear = useEffectEvent(onEvent);
  const key = JSON.stringify(variables);
  useEffect(() => {
    let end: (() => void) | null = null;
    let isOver = false;
    loadSocket().then(
      ({ subscribe }) => {
        if (isOver) return;
        const given = JSON.parse(key) as Record<string, unknown>;
        end = subscribe<Data>(document, given, (data) => hear(data));
      },
      // Without it, pages show what they have read, and read anew when they are opened.
      () => {},
    );
    return () => {
      isOver = true;
      end?.();
    };
  }, [document, key]);
}
