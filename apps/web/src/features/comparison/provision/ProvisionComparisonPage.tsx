import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { graphql } from '../../../app/client/graphql.js';
import { FailedPage } from '../../../app/page/FailedPage.js';
import { LoadingPage } from '../../../app/page/LoadingPage.js';
import NotFoundPage from '../../../app/page/NotFoundPage.js';
import { ProvisionComparisonView } from './ProvisionComparisonView.js';

const ProvisionComparisonDocument = graphql(`
  query ProvisionComparison($law: String!, $label: String!) {
    provision(law: $law, label: $label) {
      id
      label
      labelKey
      law {
        id
        key
        abbreviation
      }
      versions {
        id
        validFrom
        validUntil
        title
        text
      }
    }
  }
`);

/** Two texts of one provision; the address names both. */
export default function ProvisionComparisonPage() {
  const { law = '', label = '', a = '', b = '' } = useParams();
  const { data, error, refetch } = useQuery(ProvisionComparisonDocument, {
    variables: { law, label },
  });
  if (error && !data) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingPage width="wide" />;
  const { provision } = data;
  const before = provision?.versions.find(({ id }) => id === a);
  const after = provision?.versions.find(({ id }) => id === b);
  if (!provision || !before || !after) return <NotFoundPage />;
  return <ProvisionComparisonView provision={provision} before={before} after={after} />;
}
