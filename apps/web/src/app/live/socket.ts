import { type DocumentNode, print } from 'graphql';
import { createClient } from 'graphql-ws';

/** After a restart of the server not all windows of the office come back in the same second. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 60_000;
/** A line that is dead is only noticed by whoever expects an answer. */
const ASK_EVERY = 15_000;
const ANSWER_WITHIN = 5_000;

/** Closed because the session ended: before somebody signs in, the next attempt would be refused. */
const SESSION_ENDED = 4800;

let unanswered: ReturnType<typeof setTimeout> | undefined;
let lastClosing = 0;
/** Ends the wait before the next attempt, if there is one. */
let wake = () => {};

/** One socket for the window: opened with the first subscription, closed with the last. */
const client = createClient({
  url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
  keepAlive: ASK_EVERY,
  retryAttempts: Infinity,
  shouldRetry: () => true,
  retryWait: (attempts) => untilWokenOr(waitBefore(attempts)),
  on: {
    ping: (isFromServer) => {
      if (!isFromServer) unanswered = setTimeout(() => client.terminate(), ANSWER_WITHIN);
    },
    pong: () => clearTimeout(unanswered),
    closed: (event) => {
      clearTimeout(unanswered);
      lastClosing = (event as CloseEvent).code;
    },
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
  wake();
  return end;
}

function waitBefore(attempts: number): number {
  if (lastClosing === SESSION_ENDED) return LONGEST_WAIT;
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
