import { createContext } from 'react';
import { remembered } from '../../ui/remembered.js';

/** A key of the page at hand, with the sentence that the list of keys (`?`) shows. */
export interface Shortcut {
  key: string;
  label: string;
  /** Left out where the key is handled by the element in focus and only listed here. */
  run?: () => void;
}

export interface KeyRegistry {
  add: (shortcuts: readonly Shortcut[]) => () => void;
  list: () => readonly Shortcut[];
}

export const KeyContext = createContext<KeyRegistry | null>(null);

/** Single keys can be switched off (WCAG 2.1.4), for those who dictate or tremble. */
export const singleKeys = remembered<boolean>(
  'single-keys',
  true,
  (value) => typeof value === 'boolean',
);

export function createKeyRegistry(): KeyRegistry {
  const groups = new Set<readonly Shortcut[]>();
  return {
    add(shortcuts) {
      groups.add(shortcuts);
      return () => groups.delete(shortcuts);
    },
    list: () => [...groups].flat(),
  };
}

/** Whether a typed character belongs to the element in focus. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('[role="dialog"], [role="menu"]')) return true;
  return target.matches('textarea, select, input:not([type="checkbox"], [type="radio"])');
}
