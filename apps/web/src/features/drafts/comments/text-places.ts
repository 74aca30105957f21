import {
  type CommentableBlock,
  type CommentAnchor,
  findPassage,
  passageOf,
  type Span,
} from '@rechtsstand/domain/comment';

/** The element of a block: as it is read it has an id, as it is written a name of its own. */
export function blockElement(text: Element, blockId: string): HTMLElement | null {
  const id = CSS.escape(blockId);
  return text.querySelector<HTMLElement>(`[data-block-id="${id}"], [id="${id}"]`);
}

/**
 * What is selected within the text, as the anchor of a comment: words of the block in which the selection
 * begins, or that block as a whole where it holds other blocks. `null` where nothing is selected,
 * `undefined` where the selection is somewhere else.
 */
export function selectedIn(
  text: Element,
  blocks: readonly CommentableBlock[],
): CommentAnchor | null | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.commonAncestorContainer)) return undefined;
  if (range.collapsed) return null;
  const around = blockAround(range.startContainer, text, blocks);
  return around && anchorIn(around.element, around.block, range);
}

interface Around {
  readonly element: HTMLElement;
  readonly block: CommentableBlock;
}

function blockAround(
  node: Node,
  text: Element,
  blocks: readonly CommentableBlock[],
): Around | null {
  for (let at: Node | null = node; at && at !== text; at = at.parentNode) {
    if (!(at instanceof HTMLElement)) continue;
    const id = at.dataset['blockId'] ?? at.id;
    const block = blocks.find((each) => each.id === id);
    if (block) return { element: at, block };
  }
  return null;
}

/** The page may show more than the words of a block, a note on a link say; only what it says is kept. */
function anchorIn(element: HTMLElement, block: CommentableBlock, range: Range): CommentAnchor {
  const whole = element.textContent;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const ends = element.contains(range.endContainer);
  const end = ends ? start + range.toString().length : whole.length;
  const shown = passageOf(whole, start, end);
  const found = shown && block.text !== null ? findPassage(block.text, shown) : null;
  const passage = found && passageOf(block.text ?? '', found.start, found.end);
  return { blockId: block.id, passage };
}

/** Where a comment belongs on the page: the range of its words, else of the whole block. */
export function rangeOf(text: Element, blockId: string, anchor: CommentAnchor): Range | null {
  const element = blockElement(text, blockId);
  if (!element) return null;
  const span = anchor.passage && findPassage(element.textContent, anchor.passage);
  if (anchor.passage && !span) return null;
  const range = document.createRange();
  range.selectNodeContents(element);
  if (span) narrow(range, element, span);
  return range;
}

function narrow(range: Range, element: Element, { start, end }: Span): void {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let from = 0;
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const until = from + (node.textContent?.length ?? 0);
    if (from <= start && start < until) range.setStart(node, start - from);
    if (from < end && end <= until) range.setEnd(node, end - from);
    from = until;
  }
}
