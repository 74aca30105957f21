import { InputRule, mergeAttributes, Node } from '@tiptap/core';
import { Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { citationsAtEnd, citedNodes, withCitations } from './citation-text.js';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    citation: {
      /** Makes the citation directly before the cursor a node; does nothing where none stands there. */
      citeBeforeCursor: () => ReturnType;
    };
  }
}

const LEAF = '\uFFFC';

/**
 * Normzitat. Typing `§ 18b AufenthG` and a space or a sign makes one (Backspace takes it back), and so
 * does pasting a text that cites.
 */
export const Citation = Node.create({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,

  addAttributes() {
    return {
      text: { default: '', rendered: false, parseHTML: (element) => element.textContent },
      canonical: {
        default: '',
        parseHTML: (element) => element.dataset['citation'],
        renderHTML: ({ canonical }) => ({ 'data-citation': String(canonical) }),
      },
    };
  },

  parseHTML() {
    return [{ tag: 'span[data-citation]' }];
  },

  renderHTML({ HTMLAttributes, node }) {
    return ['span', mergeAttributes({ class: 'citation' }, HTMLAttributes), node.attrs['text']];
  },

  renderText({ node }) {
    return String(node.attrs['text']);
  },

  addCommands() {
    return {
      citeBeforeCursor:
        () =>
        ({ state, tr, dispatch }) => {
          const { $from, empty } = state.selection;
          if (!empty || !$from.parent.isTextblock) return false;
          const text = $from.parent.textBetween(0, $from.parentOffset, undefined, LEAF);
          const citations = citationsAtEnd(text);
          const start = citations[0]?.start;
          if (start === undefined) return false;
          const nodes = citedNodes(state.schema, text, citations, $from.marks());
          const begin = $from.start();
          // The text before the citations is left alone: only what starts with the first is replaced.
          const cited = nodes.slice(start > 0 ? 1 : 0);
          if (dispatch) tr.replaceWith(begin + start, $from.pos, cited);
          return true;
        },
    };
  },

  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) => {
        editor.commands.citeBeforeCursor();
        return false;
      },
    };
  },

  addInputRules() {
    return [
      new InputRule({
        find: (text) => {
          const sign = text.slice(-1);
          if (!/[\s.,;:)!?]/.test(sign) || sign === '\n') return null;
          const [first] = citationsAtEnd(text.slice(0, -1));
          return first ? { index: first.start, text: text.slice(first.start) } : null;
        },
        handler: ({ state, range, match }) => {
          const words = match[0].slice(0, -1);
          const marks = state.doc.resolve(range.from).marks();
          const cited = citedNodes(state.schema, words, citationsAtEnd(words), marks);
          const sign = state.schema.text(match[0].slice(-1), marks);
          state.tr.replaceWith(range.from, range.to, [...cited, sign]);
        },
      }),
    ];
  },

  addProseMirrorPlugins() {
    const { schema } = this.editor;
    return [
      new Plugin({
        props: {
          transformPasted: ({ content, openStart, openEnd }) =>
            new Slice(withCitations(schema, content), openStart, openEnd),
        },
      }),
    ];
  },
});
