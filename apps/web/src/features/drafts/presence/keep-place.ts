import type { Editor } from '@tiptap/core';
import { flushSync } from 'react-dom';

/**
 * Carries out a change that draws the fields anew, and goes on in the field, and at the place in it, where
 * one was.
 */
export function keepPlace(change: () => void): void {
  const before = document.activeElement;
  const caret = caretIn(before);
  flushSync(change);
  if (!before?.id || before.isConnected) return;
  const after = document.getElementById(before.id);
  const editor = editorIn(after);
  if (editor) {
    editor.commands.focus(caret, { scrollIntoView: false });
    return;
  }
  after?.focus({ preventScroll: true });
  if (isText(after) && caret !== null) after.setSelectionRange(caret, caret);
}

function caretIn(element: Element | null): number | null {
  const editor = editorIn(element);
  if (editor) return editor.state.selection.from;
  return isText(element) ? element.selectionStart : null;
}

/** Tiptap leaves itself on the element it draws in. */
function editorIn(element: Element | null): Editor | null {
  return element && 'editor' in element ? (element.editor as Editor) : null;
}

function isText(element: unknown): element is HTMLInputElement | HTMLTextAreaElement {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && element.selectionStart !== null)
  );
}
