import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { graphql } from '../../../app/client/graphql.js';
import type { FigureOfText } from './figures-of-text.js';

const FigureOfDraftDocument = graphql(`
  query FigureOfDraft($key: ID!) {
    figure(key: $key) {
      key
      name
      unit
      values {
        from
        until
        amount
        source
      }
    }
  }
`);

/** The figures a draft refers to; a publication knows its own. */
export function useFiguresOf(keys: readonly string[]): ReadonlyMap<string, FigureOfText> {
  const client = useApolloClient();
  const [figures, setFigures] = useState<ReadonlyMap<string, FigureOfText>>(new Map());
  const wanted = [...new Set(keys)].join(' ');
  useEffect(() => {
    let isCurrent = true;
    const asked = wanted.split(' ').filter(Boolean);
    void Promise.all(asked.map((key) => ask(client, key))).then((found) => {
      if (isCurrent)
        setFigures(new Map(found.flatMap((figure) => (figure ? [[figure.key, figure]] : []))));
    });
    return () => {
      isCurrent = false;
    };
  }, [client, wanted]);
  return figures;
}

/** A figure that cannot be looked up is shown as its name. */
async function ask(client: ApolloClient, key: string): Promise<FigureOfText | null> {
  try {
    const { data } = await client.query({ query: FigureOfDraftDocument, variables: { key } });
    return data?.figure ?? null;
  } catch {
    return null;
  }
}
