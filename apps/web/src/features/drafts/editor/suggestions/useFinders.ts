import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { formatCitation, parseCitationQuery, parseCitations } from '@rechtsstand/domain/citation';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../../../app/client/graphql.js';
import { insertInline } from './insert-inline.js';
import { useBlocks } from './useBlocks.js';
import { useFigures } from './useFigures.js';
import type { SuggestionItem } from './suggestion-store.js';
import type { SuggestionsOptions } from './suggestions.js';

const SuggestForTextDocument = graphql(`
  query SuggestForText($query: String!) {
    suggest(query: $query, limit: 12) {
      citation {
        text
        title
      }
      hits {
        kind
        title {
          text
        }
        entryId
        provisionLabel
        lawAbbreviation
      }
    }
  }
`);

async function suggest(client: ApolloClient, query: string, signal: AbortSignal) {
  const { data } = await client.query({
    query: SuggestForTextDocument,
    variables: { query },
    context: { fetchOptions: { signal } },
  });
  return data?.suggest;
}

/** What each list finds for the words typed behind its sign. Where the server is silent, nothing. */
export function useFinders(): SuggestionsOptions['find'] {
  const client = useApolloClient();
  const { t } = useTranslation('common');
  const blocks = useBlocks();
  const figures = useFigures();
  return useMemo(
    () => ({
      blocks,
      figures,
      provisions: async (query, signal) => {
        if (query === '') return [];
        const found = await suggest(client, `§ ${query}`, signal).catch(() => undefined);
        const typed = parseCitationQuery(`§ ${query}`);
        const cited = [
          ...(typed?.law
            ? [{ text: formatCitation(typed), title: found?.citation?.title ?? '' }]
            : []),
          ...(found?.hits ?? [])
            .filter(({ kind }) => kind === 'PROVISION')
            .map((hit) => ({
              text: `${hit.provisionLabel} ${hit.lawAbbreviation}`,
              title: hit.title.map(({ text }) => text).join(''),
            })),
        ];
        return unique(cited.flatMap(({ text, title }) => citationItem(text, title)));
      },
      entries: async (query, signal) => {
        if (query === '') return [];
        const found = await suggest(client, query, signal).catch(() => undefined);
        return unique(
          (found?.hits ?? []).flatMap(({ entryId, kind, title }) =>
            entryId
              ? [entryItem(entryId, title.map(({ text }) => text).join(''), t(`kind.${kind}`))]
              : [],
          ),
        );
      },
    }),
    [client, blocks, figures, t],
  );
}

function unique(items: readonly SuggestionItem[]): SuggestionItem[] {
  return [...new Map(items.map((item) => [item.id, item])).values()].slice(0, 8);
}

/** None where the abbreviation is not one the parser knows: it could not be linked. */
function citationItem(text: string, detail: string): SuggestionItem[] {
  const [found] = parseCitations(text);
  if (!found?.citation.law) return [];
  const { canonical } = found;
  const node = { type: 'citation', attrs: { text, canonical } };
  return [{ id: canonical, label: text, detail, insert: (...at) => insertInline(...at, node) }];
}

function entryItem(entryId: string, title: string, detail: string): SuggestionItem {
  const node = { type: 'entryLink', attrs: { entryId, text: title } };
  return { id: entryId, label: title, detail, insert: (...at) => insertInline(...at, node) };
}
