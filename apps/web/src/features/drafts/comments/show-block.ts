import { blockElement } from './text-places.js';

/** Brings a block that is read into view, and the focus with it: the next Tab starts there. */
export function showBlock(text: Element | null, blockId: string): void {
  const block = text && blockElement(text, blockId);
  if (!block) return;
  if (block.tabIndex < 0) block.tabIndex = -1;
  block.scrollIntoView({ block: 'center' });
  block.focus({ preventScroll: true });
}
