import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { graphql } from '../../../../app/client/graphql.js';
import { FailedPage } from '../../../../app/page/FailedPage.js';
import { LoadingPage } from '../../../../app/page/LoadingPage.js';
import NotFoundPage from '../../../../app/page/NotFoundPage.js';
import { MergeView } from './MergeView.js';

const MergePageDocument = graphql(`
  query MergePage($id: ID!) {
    draft(id: $id) {
      id
      revision
      permissions {
        canEdit
      }
      ...MergeView_draft
    }
  }
`);

/** A draft and what was published after it was begun. */
export default function MergePage() {
  const { id = '' } = useParams();
  // What is merged must be what the server has now.
  const { data, error, refetch } = useQuery(MergePageDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  if (error && !data) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingPage width="wide" />;
  const { draft } = data;
  if (!draft?.permissions.canEdit) return <NotFoundPage />;
  return <MergeView key={draft.revision} draft={draft} reload={() => void refetch()} />;
}
