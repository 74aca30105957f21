import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { graphql } from '../../../app/client/graphql.js';
import { FailedPage } from '../../../app/page/FailedPage.js';
import { LoadingPage } from '../../../app/page/LoadingPage.js';
import NotFoundPage from '../../../app/page/NotFoundPage.js';
import { EditorView } from './EditorView.js';

const DraftEditorDocument = graphql(`
  query DraftEditor($id: ID!) {
    draft(id: $id) {
      id
      ...EditorView_draft
    }
  }
`);

/** A draft while it is written. */
export default function EditorPage() {
  const { id = '' } = useParams();
  // Started from what the server has, never from what an earlier visit left behind.
  const { data, error, refetch, loading } = useQuery(DraftEditorDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  if (error && !data) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data || (loading && !data.draft)) return <LoadingPage width="wide" />;
  if (!data.draft) return <NotFoundPage />;
  return <EditorView key={id} draft={data.draft} />;
}
