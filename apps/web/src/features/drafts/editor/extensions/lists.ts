import { wrappingInputRule } from '@tiptap/core';
import {
  BulletList,
  ListItem,
  ListKeymap,
  OrderedList,
  TaskItem,
  TaskList,
} from '@tiptap/extension-list';

export { BulletList, ListItem, ListKeymap, TaskList };

/** A numbered list states where it starts; how the numbers look is for the page to say. */
export const NumberedList = OrderedList.extend({
  addAttributes() {
    return {
      start: {
        default: 1,
        parseHTML: (element) => {
          const start = Number(element.getAttribute('start') ?? 1);
          return Number.isInteger(start) && start >= 1 && start <= 9999 ? start : 1;
        },
      },
    };
  },
});

/**
 * An item of a checklist. It can be ticked where the page is read, for the case at hand, and never here:
 * nothing of that is stored, so the box is only drawn.
 */
export const ChecklistItem = TaskItem.extend({
  addOptions() {
    return { ...this.parent!(), nested: true };
  },

  addAttributes() {
    return {};
  },

  renderHTML({ HTMLAttributes }) {
    return [
      'li',
      { ...HTMLAttributes, 'data-type': this.name },
      ['span', { class: 'task-item__box', contenteditable: 'false', 'aria-hidden': 'true' }],
      ['div', 0],
    ];
  },

  addNodeView: null,

  addInputRules() {
    return [wrappingInputRule({ find: /^\s*(\[([ x])?\])\s$/, type: this.type })];
  },
});
