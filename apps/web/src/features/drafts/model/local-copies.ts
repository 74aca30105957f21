import type { Version } from './autosave.js';

/** What was typed and is not saved yet, kept in this browser until it is. */
export interface LocalCopies<T> {
  read(): Version<T> | null;
  write(copy: Version<T>): void;
  remove(): void;
}

/**
 * Copies in the local storage: they outlast a reload, an expired session and a crash of the browser. The
 * person is part of the name, so that at a shared desk nobody is offered another's sentences.
 */
export function localCopies<T>(personId: string, draftId: string): LocalCopies<T> {
  const key = `rechtsstand.draft.${personId}.${draftId}`;
  return {
    read() {
      try {
        const copy = JSON.parse(localStorage.getItem(key) ?? 'null') as Version<T> | null;
        return typeof copy?.revision === 'number' ? copy : null;
      } catch {
        return null;
      }
    },
    write(copy) {
      try {
        localStorage.setItem(key, JSON.stringify(copy));
      } catch {
        // Full or forbidden: then the page itself is the only copy until the server has it.
      }
    },
    remove() {
      try {
        localStorage.removeItem(key);
      } catch {
        // Nothing was kept.
      }
    },
  };
}
