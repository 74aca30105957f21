import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
// States the fragment that the query names.
import '../hit.js';
import type { Answer, Suggestions } from './rows.js';

const SuggestDocument = graphql(`
  query Suggest($query: String!, $validOn: LocalDate) {
    suggest(query: $query, validOn: $validOn, limit: 8) {
      correctedQuery
      isSimplified
      missing {
        text
        isLawHeld
      }
      citation {
        text
        lawKey
        labelKey
        fragment
        title
        status {
          kind
          from
          until
        }
      }
      hits {
        ...SearchHit_hit
      }
    }
  }
`);

/**
 * Between two questions at least this many milliseconds pass. Nobody types as fast; a key that is held
 * down does, and only its last text is worth an answer.
 */
const PAUSE = 40;
/** Enough for the way back with the backspace key. */
const MOST_REMEMBERED = 60;

interface State {
  /** The newest answer; it stays until the next one is there. */
  answer: Answer | null;
  /** The text to which there will be no (other) answer: it is answered, has failed, or was let go. */
  settled: string;
  error: unknown;
}

const nothing: State = { answer: null, settled: '', error: undefined };

/**
 * The answers to a text while it is being typed. Every text is asked for at once, and what was asked
 * before is given up: a late answer never takes the place of a newer one.
 */
export function useSuggestions(query: string) {
  const client = useApolloClient();
  const { asOf } = useAsOf();
  const validOn = asOf?.validOn ?? null;
  const [state, setState] = useState(nothing);
  const known = useRef(new Map<string, Suggestions>());
  const lastAsked = useRef(-PAUSE);
  const giveUp = useRef(() => {});

  useEffect(() => {
    if (query === '') return;
    const key = `${validOn} ${query}`;
    const remembered = known.current.get(key);
    const controller = new AbortController();
    const settle = (next: Partial<State>) => {
      if (!controller.signal.aborted)
        setState((former) => ({ ...former, error: undefined, ...next, settled: query }));
    };
    const ask = () => {
      lastAsked.current = performance.now();
      const { signal } = controller;
      client
        .query({
          query: SuggestDocument,
          variables: { query, validOn },
          // What is typed is typed once: nothing of it is worth a place in the cache of all pages.
          fetchPolicy: 'no-cache',
          context: { fetchOptions: { signal }, queryDeduplication: false },
        })
        .then(({ data }) => {
          if (!data) throw new Error('An answer without data');
          remember(known.current, key, data.suggest);
          settle({ answer: { query, suggestions: data.suggest } });
        })
        .catch((error: unknown) => settle({ error }));
    };
    const pause = lastAsked.current + PAUSE - performance.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    if (remembered) queueMicrotask(() => settle({ answer: { query, suggestions: remembered } }));
    else if (pause <= 0) ask();
    else timer = setTimeout(ask, pause);
    giveUp.current = () => {
      clearTimeout(timer);
      settle({});
      controller.abort();
    };
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [client, query, validOn]);

  /** Keeps what is shown, whatever is still on its way: somebody has begun to choose from it. */
  const keep = useCallback(() => giveUp.current(), []);
  const isWaiting = query !== '' && state.settled !== query;
  return { ...state, isWaiting, keep };
}

function remember(known: Map<string, Suggestions>, key: string, suggestions: Suggestions): void {
  known.set(key, suggestions);
  const [oldest] = known.keys();
  if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
}
