import { createContext, use } from 'react';
import type { FiguresOfText } from '../../figures/inline/figures-of-text.js';
import type { EntryRefForLinks } from '../parts/entry-refs.js';

/** What is ticked off for the case at hand. It lives as long as the page is open and is never stored. */
export interface Ticks {
  isTicked: (id: string) => boolean;
  toggle: (id: string) => void;
}

export interface DocumentContextValue {
  /** Entries linked from the text, as far as the viewer may see them. */
  entries: ReadonlyMap<string, EntryRefForLinks>;
  /** Canonical citations by the text that stands for them in the facts. */
  citations: ReadonlyMap<string, string>;
  ticks: Ticks | null;
  /** What the figures in the text are; without them they are shown as their names. */
  figures?: FiguresOfText;
}

export const DocumentContext = createContext<DocumentContextValue>({
  entries: new Map(),
  citations: new Map(),
  ticks: null,
});

export function useDocumentContext(): DocumentContextValue {
  return use(DocumentContext);
}
