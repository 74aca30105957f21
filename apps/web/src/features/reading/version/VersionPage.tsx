import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import { FailedPage } from '../../../app/page/FailedPage.js';
import { LoadingPage } from '../../../app/page/LoadingPage.js';
import NotFoundPage from '../../../app/page/NotFoundPage.js';
import { VersionView } from './VersionView.js';

const VersionPageDocument = graphql(`
  query VersionPage($id: ID!, $asOf: AsOf) {
    publication(id: $id, asOf: $asOf) {
      id
      ...VersionView_publication
    }
  }
`);

/** The permanent address of one version, whatever applies today. */
export default function VersionPage() {
  const { id = '' } = useParams();
  const { asOf } = useAsOf();
  const { data, error, refetch } = useQuery(VersionPageDocument, { variables: { id, asOf } });
  if (data?.publication) return <VersionView key={id} publication={data.publication} />;
  if (error) return <FailedPage error={error} retry={() => void refetch()} />;
  return data ? <NotFoundPage /> : <LoadingPage aside />;
}
