import { useQuery } from '@apollo/client/react';
import { useDeferredValue } from 'react';
import { hitAddress, provisionAddress } from '../../../app/addresses.js';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import type { SuggestQuery } from '../../../gql/graphql.js';

const SuggestDocument = graphql(`
  query Suggest($query: String!, $validOn: LocalDate) {
    suggest(query: $query, validOn: $validOn, limit: 8) {
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

type Row =
  | { to: string; citation: SuggestedCitation }
  | { to: string; hit: SuggestedHit }
  | { to: string; query: string };

/** A row is known by its place: what is active stays first when better rows arrive in its stead. */
export type PaletteItem = Row & { id: string };

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
    variables: { query, validOn: asOf?.validOn ?? null },
    skip: query === '',
  });
  if (query === '') return { items: [], isWaiting: false, error: undefined };
  const suggestions = (data ?? previousData)?.suggest;
  const rows = [...rowsOf(suggestions), allResults(query)];
  const items = rows.map((row, place) => ({ ...row, id: `row-${place}` }));
  return { items, isWaiting: loading, error };
}

function rowsOf(suggestions: Suggestions | undefined): Row[] {
  if (!suggestions) return [];
  const { citation, hits } = suggestions;
  const jump: Row[] = citation
    ? [{ citation, to: provisionAddress(citation.lawKey, citation.labelKey, citation.fragment) }]
    : [];
  return [...jump, ...hits.map((hit) => ({ hit, to: hitAddress(hit) }))];
}

function allResults(query: string): Row {
  return { query, to: `/suche?${new URLSearchParams({ q: query })}` };
}
