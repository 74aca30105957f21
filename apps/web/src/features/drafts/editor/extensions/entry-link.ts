import { mergeAttributes, Node } from '@tiptap/core';

/** Verweis auf einen Eintrag, written by choosing it after `[[`; it survives a new title and address. */
export const EntryLink = Node.create({
  name: 'entryLink',
  group: 'inline',
  inline: true,
  atom: true,

  addAttributes() {
    return {
      entryId: {
        default: '',
        parseHTML: (element) => element.dataset['entryId'],
        renderHTML: ({ entryId }) => ({ 'data-entry-id': String(entryId) }),
      },
      text: { default: '', rendered: false, parseHTML: (element) => element.textContent },
    };
  },

  parseHTML() {
    return [{ tag: 'span[data-entry-id]' }];
  },

  renderHTML({ HTMLAttributes, node }) {
    return ['span', mergeAttributes({ class: 'entry-link' }, HTMLAttributes), node.attrs['text']];
  },

  renderText({ node }) {
    return String(node.attrs['text']);
  },
});
