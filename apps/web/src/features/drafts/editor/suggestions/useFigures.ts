import { useApolloClient } from '@apollo/client/react';
import { contains } from '@rechtsstand/domain/time';
import { useCallback } from 'react';
import { today } from '../../../../app/as-of/as-of.js';
import { graphql } from '../../../../app/client/graphql.js';
import { wordsOf } from '../../../figures/inline/figures-of-text.js';
import { insertInline } from './insert-inline.js';
import type { SuggestionsOptions } from './suggestions.js';

const FiguresForTextDocument = graphql(`
  query FiguresForText($search: String!) {
    figures(search: $search, limit: 8) {
      items {
        key
        name
        unit
        values {
          from
          until
          amount
        }
      }
    }
  }
`);

/** The figures that `#` offers, by their names, each with what it is today. */
export function useFigures(): SuggestionsOptions['find']['figures'] {
  const client = useApolloClient();
  return useCallback(
    async (query, signal) => {
      const found = await client
        .query({
          query: FiguresForTextDocument,
          variables: { search: query },
          context: { fetchOptions: { signal } },
        })
        .catch(() => null);
      return (found?.data?.figures.items ?? []).map(({ key, name, unit, values }) => {
        const value = values.find((each) => contains(each, today()));
        const node = { type: 'figure', attrs: { key, text: name } };
        return {
          id: key,
          label: name,
          detail: value ? wordsOf(value.amount, unit) : '',
          insert: (...at) => insertInline(...at, node),
        };
      });
    },
    [client],
  );
}
