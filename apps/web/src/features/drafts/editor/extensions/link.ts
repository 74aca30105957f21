import { Mark, markPasteRule } from '@tiptap/core';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    link: {
      /** Links the selected text; refused for an address that {@link isLinkAddress} refuses. */
      setLink: (href: string) => ReturnType;
      unsetLink: () => ReturnType;
    };
  }
}

/** The addresses the domain lets a link have: the web and mail. */
export function isLinkAddress(href: unknown): href is string {
  return typeof href === 'string' && /^(?:https?:\/\/|mailto:)[^\s<>"\\]+$/i.test(href);
}

/** A link to a page elsewhere. Pages of ours are linked by `entryLink`, provisions by `citation`. */
export const WebLink = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  keepOnSplit: false,

  addAttributes() {
    return { href: { default: null } };
  },

  parseHTML() {
    return [
      {
        tag: 'a[href]',
        getAttrs: (link) => (isLinkAddress(link.getAttribute('href')) ? null : false),
      },
    ];
  },

  renderHTML({ HTMLAttributes }) {
    return ['a', { ...HTMLAttributes, rel: 'noopener noreferrer' }, 0];
  },

  addCommands() {
    return {
      setLink:
        (href) =>
        ({ commands }) =>
          isLinkAddress(href) && commands.setMark(this.name, { href }),
      unsetLink:
        () =>
        ({ commands }) =>
          commands.unsetMark(this.name, { extendEmptyMarkRange: true }),
    };
  },

  addPasteRules() {
    return [
      markPasteRule({
        find: /https?:\/\/[^\s<>"\\]*[^\s<>"\\.,;:!?)]/gi,
        type: this.type,
        getAttributes: ([href]) => ({ href }),
      }),
    ];
  },
});
