import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import { FailedPage } from '../../../app/page/FailedPage.js';
import { LoadingPage } from '../../../app/page/LoadingPage.js';
import NotFoundPage from '../../../app/page/NotFoundPage.js';
import { ComparisonView } from './ComparisonView.js';

const ComparisonDocument = graphql(`
  query Comparison($before: ID!, $after: ID!, $asOf: AsOf) {
    before: publication(id: $before, asOf: $asOf) {
      id
      kind
      entry {
        id
      }
      ...ComparisonView_publication
    }
    after: publication(id: $after, asOf: $asOf) {
      id
      kind
      entry {
        id
      }
      ...ComparisonView_publication
    }
  }
`);

/** Two versions of one entry, the one to compare with at the left; the address names both. */
export default function ComparisonPage() {
  const { a = '', b = '' } = useParams();
  const { asOf } = useAsOf();
  const { data, error, refetch } = useQuery(ComparisonDocument, {
    variables: { before: a, after: b, asOf },
  });
  if (error && !data) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingPage width="wide" />;
  const { before, after } = data;
  const areComparable =
    before?.kind === 'TEXT' && after?.kind === 'TEXT' && before.entry.id === after.entry.id;
  if (!areComparable) return <NotFoundPage />;
  return <ComparisonView before={before} after={after} />;
}
