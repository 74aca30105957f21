import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { hitAddress } from '../../../app/addresses.js';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { Skeleton } from '../../../ui/Skeleton.js';

const FoundNowDocument = graphql(`
  query FoundNow($query: String!) {
    search(query: $query, limit: 3) {
      totalItems
      hits {
        kind
        title {
          text
        }
        slug
        sectionId
        lawKey
        labelKey
        provisionLabel
        lawAbbreviation
      }
    }
  }
`);

/** What the search answers today; a rule or a page may have come since. */
export function FoundNow({ text }: { text: string }) {
  const { t } = useTranslation('search-terms');
  const { data, error } = useQuery(FoundNowDocument, {
    variables: { query: text },
    fetchPolicy: 'network-only',
  });
  if (error) return <FailedQuery error={error} />;
  if (!data) return <Skeleton lines={2} />;
  const { totalItems, hits } = data.search;
  return (
    <section>
      <h3>{t('missing.now', { count: totalItems })}</h3>
      <ul className="link-list">
        {hits.map((hit) => {
          const provision =
            hit.kind === 'PROVISION' && `${hit.provisionLabel} ${hit.lawAbbreviation} `;
          return (
            <li key={hitAddress(hit)}>
              <AppLink to={hitAddress(hit)}>
                {provision}
                {hit.title.map((piece) => piece.text).join('')}
              </AppLink>
            </li>
          );
        })}
      </ul>
      {totalItems > hits.length && (
        <p>
          <AppLink to={`/suche?${new URLSearchParams({ q: text })}`}>{t('missing.all')}</AppLink>
        </p>
      )}
    </section>
  );
}
