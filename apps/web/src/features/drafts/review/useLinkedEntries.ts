import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { graphql } from '../../../app/client/graphql.js';
import type { LinkedEntryQuery } from '../../../gql/graphql.js';

const LinkedEntryDocument = graphql(`
  query LinkedEntry($id: ID!) {
    entryById(id: $id) {
      id
      kind
      slug
      title
      status {
        kind
        from
        until
      }
    }
  }
`);

export type LinkedEntry = NonNullable<LinkedEntryQuery['entryById']>;

/** The entries a draft points at, as far as the viewer may see them; a publication knows its own. */
export function useLinkedEntries(ids: readonly string[]): ReadonlyMap<string, LinkedEntry> {
  const client = useApolloClient();
  const [entries, setEntries] = useState<ReadonlyMap<string, LinkedEntry>>(new Map());
  const wanted = [...new Set(ids)].join(' ');
  useEffect(() => {
    let isCurrent = true;
    void Promise.all(
      wanted
        .split(' ')
        .filter(Boolean)
        .map((id) => ask(client, id)),
    ).then((found) => {
      if (isCurrent)
        setEntries(new Map(found.flatMap((entry) => (entry ? [[entry.id, entry]] : []))));
    });
    return () => {
      isCurrent = false;
    };
  }, [client, wanted]);
  return entries;
}

/** A link that cannot be looked up is shown as its words. */
async function ask(client: ApolloClient, id: string): Promise<LinkedEntry | null> {
  try {
    const { data } = await client.query({ query: LinkedEntryDocument, variables: { id } });
    return data?.entryById ?? null;
  } catch {
    return null;
  }
}
