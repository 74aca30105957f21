import { useEffect } from 'react';
import { useLocation } from 'react-router';

/**
 * Goes to the part of the page that the address names, and marks it. The browser looks for it only once,
 * before the text has arrived.
 */
export function useFragment(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    const part = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!part) return;
    part.scrollIntoView();
    part.classList.add('addressed');
    return () => part.classList.remove('addressed');
  }, [hash, key]);
}
