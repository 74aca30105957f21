import { createContext, use } from 'react';

/** What opens above the page; each is loaded when it first opens. */
export type OverlayName = 'palette' | 'day' | 'keys';

export const OverlayContext = createContext<(name: OverlayName) => void>(() => {});

/** Opens the palette, the date control or the list of keys. */
export function useOpenOverlay(): (name: OverlayName) => void {
  return use(OverlayContext);
}
