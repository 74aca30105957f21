import { useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { EditingNav } from '../../../app/editing/EditingNav.js';
import { FailedPage } from '../../../app/page/FailedPage.js';
import { LoadingPage } from '../../../app/page/LoadingPage.js';
import { Page } from '../../../app/page/Page.js';
import { PagedRows } from '../../../app/page/PagedRows.js';
import { usePaging } from '../../../app/page/Paging.js';
import { readFragment } from '../../../gql/fragment-masking.js';
import { Notice } from '../../../ui/Notice.js';
import '../parts/search-terms.css';
import { MissingRow, MissingRowSearch } from './MissingRow.js';

const MissingSearchesDocument = graphql(`
  query MissingSearches($settled: Boolean!, $offset: Int!) {
    searchesWithoutResult(settled: $settled, limit: 50, offset: $offset) {
      totalItems
      items {
        id
        ...MissingRow_search
      }
    }
  }
`);

/** As `limit` above: a literal there lets the API see what the query costs. */
const PAGE_SIZE = 50;

const address = '/redaktion/suchen-ohne-treffer';

/** What people looked for in vain and told us, without telling who they are. */
export default function MissingSearchesPage() {
  const { t } = useTranslation('search-terms');
  const [params] = useSearchParams();
  const isSettled = params.get('ansicht') === 'erledigt';
  const { offset } = usePaging(PAGE_SIZE);
  const [done, setDone] = useState<{ text: string } | null>(null);
  const message = useRef<HTMLDivElement>(null);
  // The row that was settled is gone, and with it what had the focus.
  useEffect(() => message.current?.focus(), [done]);
  const { data, previousData, error, loading, refetch } = useQuery(MissingSearchesDocument, {
    variables: { settled: isSettled, offset },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.searchesWithoutResult;
  if (error && !page) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!page) return <LoadingPage />;
  return (
    <Page
      title={t('missing.title')}
      intro={
        <>
          <EditingNav />
          <p className="muted">{t('missing.lead')}</p>
          <p className="muted small">{t('missing.privacy')}</p>
        </>
      }
    >
      <nav className="tabs" aria-label={t('missing.views')}>
        {([false, true] as const).map((view) => (
          <AppLink
            key={String(view)}
            to={view ? `${address}?ansicht=erledigt` : address}
            aria-current={view === isSettled ? 'page' : undefined}
          >
            {t(view ? 'missing.settled' : 'missing.open')}
          </AppLink>
        ))}
      </nav>
      {done && (
        <div ref={message} tabIndex={-1} className="terms__done">
          <Notice tone="success" title={t('missing.done', done)} />
        </div>
      )}
      <PagedRows
        list={page}
        pageSize={PAGE_SIZE}
        empty={{
          title: t(isSettled ? 'missing.none-settled' : 'missing.none'),
          advice: t(isSettled ? 'missing.none-settled-why' : 'missing.none-why'),
        }}
        isBusy={loading}
      >
        {(item) => (
          <MissingRow
            key={item.id}
            search={readFragment(MissingRowSearch, item)}
            onSettled={(text) => setDone({ text })}
          />
        )}
      </PagedRows>
    </Page>
  );
}
