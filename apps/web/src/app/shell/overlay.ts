import { createContext, use } from 'react';

/** What opens above the page; each is loaded when it first opens. */
export type OverlayName = 'palette' | 'day' | 'keys' | 'password';

export const OverlayContext = createContext<(name: OverlayName) => void>(() => {});

/** Opens the palette, the date control, the list of keys or the change of the own password. */
export function useOpenOverlay(): (name: OverlayName) => void {
  return use(OverlayContext);
}
