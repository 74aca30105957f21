import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { useKnownText } from '../../../app/as-of/useKnownText.js';
import { graphql } from '../../../app/client/graphql.js';
import { Page } from '../../../app/page/Page.js';
import { focusHeading } from '../../../ui/focus-heading.js';
import { usePaging } from '../../../app/page/Paging.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { Notice } from '../../../ui/Notice.js';
import { Skeleton } from '../../../ui/Skeleton.js';
import { rememberSearch } from '../recent-searches.js';
import { Results } from './Results.js';
import { SearchForm } from './SearchForm.js';
import { useSearchAddress } from './useSearchAddress.js';
import './results.css';

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
      ...Results_results
    }
  }
`);

/** All results for what was typed, with facets; the question and the filters are the address. */
export default function SearchPage() {
  const { t } = useTranslation('search');
  const { asOf } = useAsOf();
  const known = useKnownText();
  const { offset } = usePaging(PAGE_SIZE);
  const { query, filter } = useSearchAddress();
  const { data, previousData, error, loading, refetch } = useQuery(SearchDocument, {
    variables: { query, validOn: asOf?.validOn ?? null, filter, limit: PAGE_SIZE, offset },
    skip: query === '',
  });
  useEffect(() => rememberSearch(query), [query]);
  // The button that turned the page may be one that cannot be pressed on this one.
  const turnedTo = useRef(offset);
  useEffect(() => {
    if (turnedTo.current !== offset) focusHeading();
    turnedTo.current = offset;
  }, [offset]);
  // The former results stay until the new ones are here: nothing jumps.
  const shown = data ?? (error ? undefined : previousData);
  const results = query === '' ? undefined : shown?.search;
  return (
    <Page
      title={query ? t('results.title-for', { query }) : t('results.title')}
      width="wide"
      intro={
        <>
          <SearchForm key={query} query={query} />
          {known !== null && <Notice tone="info" title={t('results.as-known-now', { known })} />}
        </>
      }
    >
      {query === '' && <p className="muted">{t('results.nothing-asked')}</p>}
      {error && !results && <FailedQuery error={error} retry={() => void refetch()} />}
      {query !== '' && !results && !error && <Skeleton lines={6} size="row" />}
      {results && <Results results={results} isLoading={loading} pageSize={PAGE_SIZE} />}
    </Page>
  );
}
