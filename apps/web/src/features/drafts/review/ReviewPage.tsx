import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { graphql } from '../../../app/client/graphql.js';
import { FailedPage } from '../../../app/page/FailedPage.js';
import { LoadingPage } from '../../../app/page/LoadingPage.js';
import NotFoundPage from '../../../app/page/NotFoundPage.js';
import { ReviewView } from './ReviewView.js';

const DraftReviewDocument = graphql(`
  query DraftReview($id: ID!) {
    draft(id: $id) {
      id
      ...ReviewView_draft
    }
  }
`);

/** A draft as the second person sees it. */
export default function ReviewPage() {
  const { id = '' } = useParams();
  // What is approved must be what is on the screen: nothing remembered from an earlier visit is shown.
  const { data, error, refetch } = useQuery(DraftReviewDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  if (error && !data) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingPage width="wide" />;
  if (!data.draft) return <NotFoundPage />;
  return <ReviewView key={id} draft={data.draft} reload={() => void refetch()} />;
}
