import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { entryAddress } from '../../../app/addresses.js';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import { Page } from '../../../app/page/Page.js';
import { PagedRows } from '../../../app/page/PagedRows.js';
import { usePaging } from '../../../app/page/Paging.js';
import { TransitionalRow } from './TransitionalRow.js';

const PAGE_SIZE = 50;

const TransitionalListDocument = graphql(`
  query TransitionalList($asOf: AsOf, $limit: Int!, $offset: Int!) {
    entries(filter: { isTransitional: true }, asOf: $asOf, limit: $limit, offset: $offset) {
      totalItems
      items {
        id
        kind
        slug
        title
        effective {
          id
          ...TransitionalRow_publication
        }
      }
    }
  }
`);

/** The pages on which, on the chosen day, older law still governs some of the cases. */
export default function TransitionalListPage() {
  const { t } = useTranslation('transitional');
  return (
    <Page title={t('list.title')} intro={<p className="muted">{t('list.lead')}</p>}>
      <TransitionalList />
    </Page>
  );
}

function TransitionalList() {
  const { t } = useTranslation('transitional');
  const { asOf } = useAsOf();
  const { offset } = usePaging(PAGE_SIZE);
  const { data, previousData, error, refetch } = useQuery(TransitionalListDocument, {
    variables: { asOf, limit: PAGE_SIZE, offset },
  });
  const list = (data ?? previousData)?.entries;
  return (
    <PagedRows
      {...{ list, error }}
      pageSize={PAGE_SIZE}
      count={t('list.count', { count: list?.totalItems ?? 0 })}
      empty={{ title: t('list.empty'), advice: t('list.empty-advice') }}
      retry={() => void refetch()}
    >
      {(entry) => (
        <li key={entry.id}>
          <AppLink className="rows__title" to={entryAddress(entry)}>
            {entry.title}
          </AppLink>
          {entry.effective && <TransitionalRow publication={entry.effective} />}
        </li>
      )}
    </PagedRows>
  );
}
