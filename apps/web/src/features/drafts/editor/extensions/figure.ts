import { mergeAttributes, Node } from '@tiptap/core';
import type { FigureWords } from './figure-words.js';

interface FigureOptions {
  /** What readers see in its place; without them, as in tests, it shows its name. */
  words: FigureWords | null;
}

/**
 * Rechengröße, written by choosing it after `#`. It reads as on the pages, and is copied and kept as its
 * name: which value readers see depends on their day.
 */
export const Figure = Node.create<FigureOptions>({
  name: 'figure',
  group: 'inline',
  inline: true,
  atom: true,

  addOptions() {
    return { words: null };
  },

  addAttributes() {
    return {
      key: {
        default: '',
        parseHTML: (element) => element.dataset['figure'],
        renderHTML: ({ key }) => ({ 'data-figure': String(key) }),
      },
      text: { default: '', rendered: false, parseHTML: (element) => element.textContent },
    };
  },

  parseHTML() {
    return [{ tag: 'span[data-figure]' }];
  },

  renderHTML({ HTMLAttributes, node }) {
    return ['span', mergeAttributes({ class: 'figure-ref' }, HTMLAttributes), node.attrs['text']];
  },

  renderText({ node }) {
    return String(node.attrs['text']);
  },

  addNodeView() {
    const { words } = this.options;
    if (!words) return null;
    return ({ node }) => {
      const { key, text } = node.attrs as { key: string; text: string };
      const dom = document.createElement('span');
      dom.className = 'figure-ref';
      dom.dataset['figure'] = key;
      const show = () => (dom.textContent = words.of(key, text));
      show();
      return { dom, destroy: words.subscribe(show) };
    };
  },
});
