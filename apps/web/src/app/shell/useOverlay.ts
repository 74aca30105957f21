import { useCallback, useEffect, useRef, useState } from 'react';
import type { OverlayName } from './overlay.js';

/**
 * Which overlay is open. When it closes, the focus goes back to where it was: react-aria does that
 * itself, but not after the preview of a citation has been open on the page.
 */
export function useOverlay() {
  const [open, setOpen] = useState<OverlayName | null>(null);
  const opener = useRef<Element | null>(null);
  const show = useCallback((name: OverlayName) => {
    opener.current = document.activeElement;
    setOpen(name);
  }, []);
  const close = useCallback(() => setOpen(null), []);
  useEffect(() => {
    if (open !== null) return;
    const frame = requestAnimationFrame(() => {
      const { current } = opener;
      const isLost = document.activeElement === document.body;
      if (isLost && current instanceof HTMLElement) current.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [open]);
  return { open, show, close };
}
