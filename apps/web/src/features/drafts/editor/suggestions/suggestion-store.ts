import type { Editor, Range } from '@tiptap/core';

export interface SuggestionItem {
  id: string;
  label: string;
  detail: string;
  /** Puts what was chosen where the typed sign and words stand. */
  insert: (editor: Editor, range: Range) => void;
}

export interface OpenSuggestions {
  /** Which list it is, for its name. */
  kind: 'provisions' | 'entries' | 'figures' | 'blocks';
  items: readonly SuggestionItem[];
  active: number;
  /** Where the typed sign stands on the screen. */
  rect: () => DOMRect | null;
  choose: (item: SuggestionItem) => void;
}

/** The list of suggestions that is open, shared between the editor's plugins and what is shown. */
export class SuggestionStore {
  #open: OpenSuggestions | null = null;
  readonly #listeners = new Set<() => void>();

  readonly get = (): OpenSuggestions | null => this.#open;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  show(open: Omit<OpenSuggestions, 'active'> | null): void {
    const isSame = this.#open?.items === open?.items;
    this.#open = open && { ...open, active: isSame ? (this.#open?.active ?? 0) : 0 };
    for (const listener of this.#listeners) listener();
  }

  /** Whether the key belongs to the list and was dealt with. */
  press(key: string): boolean {
    const open = this.#open;
    if (!open || open.items.length === 0) return false;
    const count = open.items.length;
    if (key === 'ArrowDown') return this.#activate((open.active + 1) % count);
    if (key === 'ArrowUp') return this.#activate((open.active + count - 1) % count);
    if (key !== 'Enter' && key !== 'Tab') return false;
    open.choose(open.items[open.active]!);
    return true;
  }

  #activate(active: number): boolean {
    this.#open = this.#open && { ...this.#open, active };
    for (const listener of this.#listeners) listener();
    return true;
  }
}
