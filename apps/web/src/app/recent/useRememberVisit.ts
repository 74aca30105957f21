import { useEffect } from 'react';
import { type RememberedPage, recentPages, withRecent } from './pages.js';

/** Puts the page at the head of those opened lately, in this browser only. */
export function useRememberVisit({ to, title, kind }: RememberedPage): void {
  useEffect(() => {
    recentPages.set(withRecent(recentPages.get(), { to, title, kind }));
  }, [to, title, kind]);
}
