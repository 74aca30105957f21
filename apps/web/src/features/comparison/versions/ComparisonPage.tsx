import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { graphql } from '../../../app/client/graphql.js';
import { FailedPage } from '../../../app/page/FailedPage.js';
import { LoadingPage } from '../../../app/page/LoadingPage.js';
import NotFoundPage from '../../../app/page/NotFoundPage.js';
import { ComparisonView } from './ComparisonView.js';

const ComparisonDocument = graphql(`
  query Comparison($before: ID!, $after: ID!) {
    before: publication(id: $before) {
      ...ComparisonView_publication
    }
    after: publication(id: $after) {
      ...ComparisonView_publication
    }
  }
`);

/** Two versions side by side, the earlier one at the left; the address names both. */
export default function ComparisonPage() {
  const { a = '', b = '' } = useParams();
  const { data, error, refetch } = useQuery(ComparisonDocument, {
    variables: { before: a, after: b },
  });
  if (error && !data) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingPage width="wide" />;
  if (!data.before || !data.after) return <NotFoundPage />;
  return <ComparisonView before={data.before} after={data.after} />;
}
