import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { rememberFor } from '../../ui/remembered.js';
import { FailedPage } from '../page/FailedPage.js';
import { LoadingPage } from '../page/LoadingPage.js';
import { signInPath } from './sign-in-path.js';
import { ViewerContext, ViewerDocument } from './viewer.js';

/** Shows what is below only to somebody who is signed in; others come back to it after signing in. */
export function ViewerGate({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' });
  const { pathname, search, hash } = useLocation();
  if (data?.viewer) {
    rememberFor(data.viewer.id);
    return <ViewerContext value={data.viewer}>{children}</ViewerContext>;
  }
  if (data) return <Navigate to={signInPath(`${pathname}${search}${hash}`)} replace />;
  if (error) return <FailedPage error={error} retry={() => void refetch()} />;
  return <LoadingPage />;
}
