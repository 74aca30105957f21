/** A choice kept in this browser only; without storage it lasts as long as the page. */
export interface Remembered<T> {
  get: () => T;
  set: (value: T) => void;
  subscribe: (listener: () => void) => () => void;
}

/**
 * @param name the key below `rechtsstand.` in the local storage
 * @param fallback what holds while nothing (or nothing valid) is stored
 */
export function remembered<T>(
  name: string,
  fallback: T,
  isValid: (value: unknown) => value is T,
): Remembered<T> {
  const key = `rechtsstand.${name}`;
  const listeners = new Set<() => void>();
  let current: T | undefined;
  const read = (): T => {
    try {
      const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
      return isValid(value) ? value : fallback;
    } catch {
      return fallback;
    }
  };
  return {
    get: () => (current ??= read()),
    set(value) {
      current = value;
      try {
        localStorage.setItem(key, JSON.stringify(value));
      } catch {
        // Private windows may refuse to store; the choice then lasts until the page is closed.
      }
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
