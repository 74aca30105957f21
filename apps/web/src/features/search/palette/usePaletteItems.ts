import { useQuery } from '@apollo/client/react';
import { useDeferredValue } from 'react';
import { hitAddress, provisionAddress } from '../../../app/addresses.js';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import type { SuggestQuery } from '../../../gql/graphql.js';

const SuggestDocument = graphql(`
  query Suggest($query: String!, $asOf: AsOf) {
    suggest(query: $query, asOf: $asOf, limit: 8) {
      citation {
        text
        lawKey
        labelKey
        fragment
        title
      }
      hits {
        kind
        title {
          text
          hit
        }
        sectionTitle
        sectionId
        snippet {
          text
          hit
        }
        status {
          kind
          from
          until
        }
        slug
        lawKey
        labelKey
        provisionLabel
        lawAbbreviation
      }
    }
  }
`);

type Suggestions = SuggestQuery['suggest'];
type SuggestedHit = Suggestions['hits'][number];
type SuggestedCitation = NonNullable<Suggestions['citation']>;

export type PaletteItem =
  | { id: 'citation'; to: string; citation: SuggestedCitation }
  | { id: string; to: string; hit: SuggestedHit }
  | { id: 'all'; to: string; query: string };

/**
 * What the palette offers for the text typed so far: the cited provision first, then what matches on the
 * chosen day, last the page of all results. The former rows stay until new ones have arrived.
 */
export function usePaletteItems(text: string): {
  items: PaletteItem[];
  isWaiting: boolean;
  error: unknown;
} {
  const query = useDeferredValue(text.trim());
  const { asOf } = useAsOf();
  const { data, previousData, loading, error } = useQuery(SuggestDocument, {
    variables: { query, asOf },
    skip: query === '',
  });
  if (query === '') return { items: [], isWaiting: false, error: undefined };
  const suggestions = (data ?? previousData)?.suggest;
  return { items: [...itemsOf(suggestions), allResults(query)], isWaiting: loading, error };
}

function itemsOf(suggestions: Suggestions | undefined): PaletteItem[] {
  if (!suggestions) return [];
  const { citation, hits } = suggestions;
  const jump: PaletteItem[] = citation
    ? [
        {
          id: 'citation',
          citation,
          to: provisionAddress(citation.lawKey, citation.labelKey, citation.fragment),
        },
      ]
    : [];
  return [...jump, ...hits.map((hit, index) => ({ id: `hit-${index}`, hit, to: hitAddress(hit) }))];
}

function allResults(query: string): PaletteItem {
  return { id: 'all', query, to: `/suche?${new URLSearchParams({ q: query })}` };
}
