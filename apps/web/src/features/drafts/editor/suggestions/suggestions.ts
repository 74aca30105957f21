import { Extension } from '@tiptap/core';
import { PluginKey } from '@tiptap/pm/state';
import { Suggestion } from '@tiptap/suggestion';
import type { OpenSuggestions, SuggestionItem, SuggestionStore } from './suggestion-store.js';

type Find = (query: string, signal: AbortSignal) => SuggestionItem[] | Promise<SuggestionItem[]>;

export interface SuggestionsOptions {
  store: SuggestionStore;
  find: Readonly<Record<OpenSuggestions['kind'], Find>>;
}

/** A query longer than this is a sentence: nobody is choosing any more. */
const LONGEST_QUERY = 60;

/** The sign that opens each list. */
const signs = [
  { kind: 'provisions', char: '§', startOfLine: false, allowSpaces: true, minQueryLength: 1 },
  { kind: 'entries', char: '[[', startOfLine: false, allowSpaces: true, minQueryLength: 0 },
  { kind: 'figures', char: '#', startOfLine: false, allowSpaces: true, minQueryLength: 0 },
  { kind: 'blocks', char: '/', startOfLine: true, allowSpaces: true, minQueryLength: 0 },
] as const;

/** Lists that open while typing: `§` for provisions, `[[` for our pages, `#` for figures, `/` for blocks. */
export const Suggestions = Extension.create<SuggestionsOptions>({
  name: 'suggestions',

  addProseMirrorPlugins() {
    const { store, find } = this.options;
    const { editor } = this;
    return signs.map(({ kind, ...sign }) =>
      Suggestion<SuggestionItem, SuggestionItem>({
        editor,
        pluginKey: new PluginKey(`suggestions-${kind}`),
        ...sign,
        allowedPrefixes: null,
        decorationClass: 'suggestion',
        debounce: kind === 'blocks' ? 0 : 120,
        shouldShow: ({ query }) => query.length <= LONGEST_QUERY,
        items: ({ query, signal }) => find[kind](query.trim(), signal),
        command: ({ editor: target, range, props: item }) => item.insert(target, range),
        render: () => {
          const show = ({ items, clientRect, command }: Shown) =>
            store.show({ kind, items, choose: command, rect: () => clientRect?.() ?? null });
          return {
            onStart: show,
            onUpdate: show,
            onKeyDown: ({ event }) => store.press(event.key),
            onExit: () => store.show(null),
          };
        },
      }),
    );
  },
});

interface Shown {
  items: SuggestionItem[];
  clientRect?: (() => DOMRect | null) | null;
  command: (item: SuggestionItem) => void;
}
