/** A choice kept in this browser only; without storage it lasts as long as the page. */
export interface Remembered<T> {
  get: () => T;
  set: (value: T) => void;
  subscribe: (listener: () => void) => () => void;
}

/** Whose own things are kept: several people may take turns at one desk. */
let owner = '';

export function rememberFor(personId: string): void {
  owner = personId;
}

/**
 * @param name the key below `rechtsstand.` in the local storage
 * @param fallback what holds while nothing (or nothing valid) is stored
 * @param settings `ofPerson`: kept for each person apart
 */
export function remembered<T>(
  name: string,
  fallback: T,
  isValid: (value: unknown) => value is T,
  { ofPerson = false } = {},
): Remembered<T> {
  const keyNow = () => `rechtsstand.${ofPerson ? `${owner}.` : ''}${name}`;
  const listeners = new Set<() => void>();
  let current: { key: string; value: T } | undefined;
  const read = (key: string): T => {
    try {
      const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
      return isValid(value) ? value : fallback;
    } catch {
      return fallback;
    }
  };
  return {
    get() {
      const key = keyNow();
      if (current?.key !== key) current = { key, value: read(key) };
      return current.value;
    },
    set(value) {
      const key = keyNow();
      current = { key, value };
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
