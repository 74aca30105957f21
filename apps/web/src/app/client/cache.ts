import { InMemoryCache } from '@apollo/client';

/**
 * What depends on the chosen day is kept below the field and arguments that asked for it, not under its
 * id: the same entry on two days has two titles, two states and two texts.
 */
const asOfADay = { keyFields: false, merge: true } as const;

export function createCache(): InMemoryCache {
  return new InMemoryCache({
    typePolicies: {
      Entry: asOfADay,
      EntryRef: asOfADay,
      Law: asOfADay,
      Provision: asOfADay,
      Viewer: { keyFields: [] },
      SearchHit: { keyFields: false },
    },
  });
}
