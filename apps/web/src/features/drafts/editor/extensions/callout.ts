import { type CalloutTone, calloutTones } from '@rechtsstand/domain/document';
import { mergeAttributes, Node } from '@tiptap/core';

interface CalloutOptions {
  /** The word above the box, such as „Wichtig". */
  nameOf: (tone: CalloutTone) => string;
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    callout: {
      /** Puts the selected blocks into a box of this tone, or gives the box around them the tone. */
      setCallout: (tone: CalloutTone) => ReturnType;
      unsetCallout: () => ReturnType;
    };
  }
}

function toneOf(value: unknown): CalloutTone {
  return calloutTones.find((tone) => tone === value) ?? 'note';
}

/** Hinweiskasten: blocks set apart, with a tone told by its name and not by colour alone. */
export const Callout = Node.create<CalloutOptions>({
  name: 'callout',
  group: 'block',
  content: 'block+',
  defining: true,

  addOptions() {
    return { nameOf: (tone) => tone };
  },

  addAttributes() {
    return {
      tone: {
        default: 'note',
        parseHTML: (element) => toneOf(element.dataset['callout']),
        renderHTML: ({ tone }) => ({ 'data-callout': toneOf(tone) }),
      },
    };
  },

  parseHTML() {
    return [{ tag: 'div[data-callout]' }];
  },

  renderHTML({ HTMLAttributes, node }) {
    const attributes = { class: `callout callout--${toneOf(node.attrs['tone'])}` };
    return ['div', mergeAttributes(attributes, HTMLAttributes), 0];
  },

  addNodeView() {
    return ({ node }) => {
      const dom = document.createElement('div');
      const name = document.createElement('p');
      const contentDOM = document.createElement('div');
      name.className = 'callout__tone';
      name.contentEditable = 'false';
      dom.append(name, contentDOM);
      const show = (tone: CalloutTone) => {
        dom.className = `callout callout--${tone}`;
        name.textContent = this.options.nameOf(tone);
      };
      show(toneOf(node.attrs['tone']));
      return {
        dom,
        contentDOM,
        update: (next) => {
          if (next.type !== node.type) return false;
          show(toneOf(next.attrs['tone']));
          return true;
        },
      };
    };
  },

  addCommands() {
    return {
      setCallout:
        (tone) =>
        ({ commands, editor }) =>
          editor.isActive(this.name)
            ? commands.updateAttributes(this.name, { tone })
            : commands.wrapIn(this.name, { tone }),
      unsetCallout:
        () =>
        ({ commands }) =>
          commands.lift(this.name),
    };
  },
});
