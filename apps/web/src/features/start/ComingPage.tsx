import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../app/client/graphql.js';
import { FailedPage } from '../../app/page/FailedPage.js';
import { LoadingPage } from '../../app/page/LoadingPage.js';
import { Page } from '../../app/page/Page.js';
import { ComingIntoForce } from './ComingIntoForce.js';

const ComingDocument = graphql(`
  query Coming {
    comingIntoForce(limit: 200) {
      ...ComingIntoForce_change
    }
  }
`);

/** As `limit` above. */
const MOST = 200;

/** All that will change on a later day, of whatever kind: what begins to apply, applies again, or ends. */
export default function ComingPage() {
  const { t } = useTranslation('start');
  const { data, error, refetch } = useQuery(ComingDocument, { fetchPolicy: 'cache-and-network' });
  if (error && !data) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingPage />;
  const { comingIntoForce: changes } = data;
  return (
    <Page title={t('coming.title')} intro={<p className="muted">{t('coming.lead')}</p>}>
      <ComingIntoForce changes={changes} />
      {changes.length === MOST && <p className="muted">{t('coming.most', { count: MOST })}</p>}
    </Page>
  );
}
