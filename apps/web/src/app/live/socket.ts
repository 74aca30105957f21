import { type DocumentNode, print } from 'graphql';
import { createClient } from 'graphql-ws';
import { unattended } from '../client/unattended.js';

/** After a restart of the server not all windows of the office come back in the same second. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 60_000;
/** A line that is dead is only noticed by whoever expects an answer. */
const ASK_EVERY = 15_000;
const ANSWER_WITHIN = 5_000;

let unanswered: ReturnType<typeof setTimeout> | undefined;
let subscriptions = 0;
/** Ends the wait before the next attempt, if there is one. */
let wake = () => {};

/** One socket for the window: opened with the first subscription, closed with the last. */
const client = createClient({
  url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
  keepAlive: ASK_EVERY,
  retryAttempts: Infinity,
  shouldRetry: () => true,
  retryWait: untilWorthTrying,
  on: {
    ping: (isFromServer) => {
      if (!isFromServer) unanswered = setTimeout(() => client.terminate(), ANSWER_WITHIN);
    },
    pong: () => clearTimeout(unanswered),
    closed: () => clearTimeout(unanswered),
  },
});

export function subscribe<Data extends Record<string, unknown>>(
  document: DocumentNode,
  variables: Record<string, unknown>,
  onEvent: (data: Data) => void,
): () => void {
  const end = client.subscribe<Data>(
    { query: print(document), variables },
    {
      next: ({ data }) => data && onEvent(data),
      // Refused: what is shown is read by ordinary queries, whose answers say why.
      error: () => {},
      complete: () => {},
    },
  );
  subscriptions += 1;
  wake();
  return () => {
    subscriptions -= 1;
    end();
  };
}

/** Tries again only where it can succeed: whoever has been signed out would be refused each time. */
async function untilWorthTrying(attempts: number): Promise<void> {
  for (let attempt = attempts; ; attempt += 1) {
    await untilWokenOr(waitBefore(attempt));
    // Without any, the socket is given up.
    if (subscriptions === 0 || (await isSignedIn())) return;
  }
}

async function isSignedIn(): Promise<boolean> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...unattended.context.headers },
      body: JSON.stringify({ query: '{ viewer { id } }' }),
    });
    const { data } = (await response.json()) as { data: { viewer: object | null } | null };
    return Boolean(data?.viewer);
  } catch {
    return false;
  }
}

function waitBefore(attempts: number): number {
  const most = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attempts);
  return most * (0.5 + Math.random() / 2);
}

/** Whoever has just got a connection, or opened another page, need not wait any longer. */
function untilWokenOr(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    wake = () => {
      clearTimeout(timer);
      removeEventListener('online', wake);
      wake = () => {};
      resolve();
    };
    const timer = setTimeout(() => wake(), milliseconds);
    addEventListener('online', wake);
  });
}
