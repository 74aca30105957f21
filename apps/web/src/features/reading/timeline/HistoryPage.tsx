import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import { FailedPage } from '../../../app/page/FailedPage.js';
import { LoadingPage } from '../../../app/page/LoadingPage.js';
import NotFoundPage from '../../../app/page/NotFoundPage.js';
import type { EntryKind } from '../../../gql/graphql.js';
import { HistoryView } from './HistoryView.js';

const HistoryPageDocument = graphql(`
  query HistoryPage($kind: EntryKind!, $slug: String!, $asOf: AsOf) {
    entry(kind: $kind, slug: $slug, asOf: $asOf) {
      id
      ...HistoryView_entry
    }
  }
`);

/** Every publication of an entry, whatever became of it, as known at the chosen moment. */
function HistoryPage({ kind }: { kind: EntryKind }) {
  const { slug = '' } = useParams();
  const { asOf } = useAsOf();
  const { data, error, refetch } = useQuery(HistoryPageDocument, {
    variables: { kind, slug, asOf },
  });
  if (data?.entry) return <HistoryView key={data.entry.id} entry={data.entry} />;
  if (error) return <FailedPage error={error} retry={() => void refetch()} />;
  return data ? <NotFoundPage /> : <LoadingPage width="wide" />;
}

export const TopicHistoryPage = () => <HistoryPage kind="LEGAL_ARTICLE" />;
export const InstructionHistoryPage = () => <HistoryPage kind="PROCESS_INSTRUCTION" />;
export const NoticeHistoryPage = () => <HistoryPage kind="CHANGE_NOTICE" />;
