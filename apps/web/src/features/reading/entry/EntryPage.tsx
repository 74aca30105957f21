import { useQuery } from '@apollo/client/react';
import { Navigate, useLocation, useParams } from 'react-router';
import { entryAddress } from '../../../app/addresses.js';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import { FailedPage } from '../../../app/page/FailedPage.js';
import { LoadingPage } from '../../../app/page/LoadingPage.js';
import NotFoundPage from '../../../app/page/NotFoundPage.js';
import type { EntryKind } from '../../../gql/graphql.js';
import { EntryView } from './EntryView.js';

const EntryPageDocument = graphql(`
  query EntryPage($kind: EntryKind!, $slug: String!, $asOf: AsOf) {
    entry(kind: $kind, slug: $slug, asOf: $asOf) {
      id
      slug
      ...EntryView_entry
    }
  }
`);

/** A topic, an instruction or a notice, as it applies on the chosen day. */
export function EntryPage({ kind }: { kind: EntryKind }) {
  const { slug = '' } = useParams();
  const { asOf } = useAsOf();
  const { data, error, refetch } = useQuery(EntryPageDocument, { variables: { kind, slug, asOf } });
  const { search, hash } = useLocation();
  if (data?.entry && data.entry.slug !== slug) {
    // A former address leads on, to the same day and place.
    const to = { pathname: entryAddress({ kind, slug: data.entry.slug }), search, hash };
    return <Navigate to={to} replace />;
  }
  if (data?.entry) return <EntryView key={data.entry.id} entry={data.entry} />;
  if (error) return <FailedPage error={error} retry={() => void refetch()} />;
  return data ? <NotFoundPage /> : <LoadingPage aside />;
}
