import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { entryAddress } from '../../../app/addresses.js';
import { AppLink, useAddress } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { FailedPage } from '../../../app/page/FailedPage.js';
import { LoadingPage } from '../../../app/page/LoadingPage.js';
import NotFoundPage from '../../../app/page/NotFoundPage.js';
import { Page } from '../../../app/page/Page.js';
import { Empty } from '../../../ui/Empty.js';
import { lastAcknowledged } from '../compared/last-acknowledged.js';

const SinceAcknowledgedDocument = graphql(`
  query SinceAcknowledged($id: ID!) {
    publication(id: $id) {
      id
      title
      entry {
        id
        kind
        slug
        publications {
          id
          myAcknowledgement {
            acknowledgedAt
          }
        }
      }
    }
  }
`);

/** Leads to the comparison of what the viewer confirmed last with the version they look at now. */
export default function SinceAcknowledgedPage() {
  const { t } = useTranslation('comparison');
  const address = useAddress();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(SinceAcknowledgedDocument, {
    variables: { id },
    // What was confirmed a moment ago counts.
    fetchPolicy: 'cache-and-network',
  });
  if (error && !data) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingPage width="wide" />;
  if (!data.publication) return <NotFoundPage />;
  const { title, entry } = data.publication;
  const acknowledged = lastAcknowledged(entry.publications);
  if (acknowledged && acknowledged.id !== id) {
    return <Navigate replace to={address(`/vergleich/${acknowledged.id}/${id}`)} />;
  }
  return (
    <Page title={t('title', { title })}>
      <Empty title={acknowledged ? t('acknowledged.unchanged') : t('acknowledged.never')}>
        <AppLink to={entryAddress(entry)}>{t('acknowledged.back')}</AppLink>
      </Empty>
    </Page>
  );
}
