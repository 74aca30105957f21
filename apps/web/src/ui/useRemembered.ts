import { useSyncExternalStore } from 'react';
import type { Remembered } from './remembered.js';

/** The remembered choice and how to change it; every component that reads it follows. */
export function useRemembered<T>(store: Remembered<T>): [T, (value: T) => void] {
  return [useSyncExternalStore(store.subscribe, store.get), store.set];
}
