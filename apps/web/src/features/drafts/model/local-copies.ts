import type { Unsaved } from './autosave.js';

/** What was typed and is not saved yet, kept in this browser until it is. */
export interface LocalCopies<T> {
  read(): Unsaved<T> | null;
  write(copy: Unsaved<T>): void;
  remove(): void;
}

/**
 * Copies in the local storage: they outlast a reload, an expired session and a crash of the browser. The
 * person is part of the name, so that at a shared desk nobody is offered another's sentences.
 */
export function localCopies<T>(personId: string, draftId: string): LocalCopies<T> {
  const key = `rechtsstand.draft.${personId}.${draftId}`;
  // Another window may keep its own copy here: what it has not saved is not for this one to remove.
  let own: string | null = null;
  return {
    read() {
      try {
        own = localStorage.getItem(key);
        const copy = JSON.parse(own ?? 'null') as Unsaved<T> | null;
        return typeof copy?.revision === 'number' && copy.base ? copy : null;
      } catch {
        return null;
      }
    },
    write(copy) {
      try {
        own = JSON.stringify(copy);
        localStorage.setItem(key, own);
      } catch {
        // Full or forbidden: then the page itself is the only copy until the server has it.
      }
    },
    remove() {
      try {
        if (own !== null && localStorage.getItem(key) === own) localStorage.removeItem(key);
        own = null;
      } catch {
        // Nothing was kept.
      }
    },
  };
}
