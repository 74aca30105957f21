import type { Editor, Range } from '@tiptap/core';

/** Puts what was chosen in place of what was typed, and a space behind it. */
export function insertInline(editor: Editor, range: Range, node: object): void {
  editor
    .chain()
    .focus()
    .insertContentAt(range, [node, { type: 'text', text: ' ' }])
    .run();
}
