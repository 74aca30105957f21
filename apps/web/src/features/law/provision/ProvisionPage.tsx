import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import { FailedPage } from '../../../app/page/FailedPage.js';
import { LoadingPage } from '../../../app/page/LoadingPage.js';
import NotFoundPage from '../../../app/page/NotFoundPage.js';
import { ProvisionView } from './ProvisionView.js';

const ProvisionDocument = graphql(`
  query Provision($law: String!, $label: String!, $asOf: AsOf) {
    provision(law: $law, label: $label, asOf: $asOf) {
      id
      ...ProvisionView_provision
    }
  }
`);

/** One provision as on the chosen day. */
export default function ProvisionPage() {
  const { law = '', label = '' } = useParams();
  const { asOf } = useAsOf();
  const { data, error, refetch } = useQuery(ProvisionDocument, { variables: { law, label, asOf } });
  if (error && !data) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingPage aside />;
  if (!data.provision) return <NotFoundPage />;
  return <ProvisionView key={data.provision.id} provision={data.provision} />;
}
