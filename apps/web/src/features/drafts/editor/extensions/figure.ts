import { mergeAttributes, Node } from '@tiptap/core';

/**
 * Rechengröße, written by choosing it after `#`. Here it shows its name: which value readers see depends
 * on their day.
 */
export const Figure = Node.create({
  name: 'figure',
  group: 'inline',
  inline: true,
  atom: true,

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
});
