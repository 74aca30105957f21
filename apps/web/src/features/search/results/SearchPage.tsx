import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import { Page } from '../../../app/page/Page.js';
import { Paging, usePaging } from '../../../app/page/Paging.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { Skeleton } from '../../../ui/Skeleton.js';
import { Facets } from './Facets.js';
import { Jump } from './Jump.js';
import { NoResults } from './NoResults.js';
import { ResultList } from './ResultList.js';
import { SearchForm } from './SearchForm.js';
import { useSearchAddress } from './useSearchAddress.js';

const PAGE_SIZE = 20;

const SearchDocument = graphql(`
  query Search(
    $query: String!
    $validOn: LocalDate
    $filter: SearchFilter
    $limit: Int!
    $offset: Int!
  ) {
    search(query: $query, validOn: $validOn, filter: $filter, limit: $limit, offset: $offset) {
      totalItems
      citation {
        ...Jump_citation
      }
      hits {
        ...ResultList_hit
      }
      facets {
        ...Facets_facets
      }
    }
  }
`);

/** All results for what was typed, with facets; the question and the filters are the address. */
export default function SearchPage() {
  const { t } = useTranslation('search');
  const { asOf } = useAsOf();
  const { offset } = usePaging(PAGE_SIZE);
  const { query, filter } = useSearchAddress();
  const { data, previousData, error, loading, refetch } = useQuery(SearchDocument, {
    variables: { query, validOn: asOf?.validOn ?? null, filter, limit: PAGE_SIZE, offset },
    skip: query === '',
  });
  // The former results stay until the new ones are here: nothing jumps.
  const results = query === '' ? undefined : (data ?? previousData)?.search;
  return (
    <Page
      title={query ? t('results.title-for', { query }) : t('results.title')}
      width="wide"
      intro={<SearchForm key={query} query={query} />}
    >
      {query === '' && <p className="muted">{t('results.nothing-asked')}</p>}
      {error && !results && <FailedQuery error={error} retry={() => void refetch()} />}
      {query !== '' && !results && !error && <Skeleton lines={6} size="row" />}
      {results && (
        <div className="results" aria-busy={loading}>
          <Facets facets={results.facets} />
          <div className="page__body">
            {results.citation && <Jump citation={results.citation} />}
            <p className="muted small" role="status">
              {t('results.count', { count: results.totalItems })}
            </p>
            {results.hits.length > 0 ? <ResultList hits={results.hits} /> : <NoResults />}
            <Paging pageSize={PAGE_SIZE} totalItems={results.totalItems} />
          </div>
        </div>
      )}
    </Page>
  );
}
