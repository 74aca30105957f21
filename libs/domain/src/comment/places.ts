import type { Inline, RichDocument, RichNode } from '../document/index.js';
import type { CommentAnchor, Passage } from './anchor.js';
import { contextKept } from './find-passage.js';

/**
 * Where a comment belongs in the text as it is now. What is `lost` is no longer in the text; its block may
 * still be there. The order is the place in reading order, by which comments are listed.
 */
export type CommentPlace =
  | { readonly kind: 'passage'; readonly blockId: string; readonly order: number }
  | { readonly kind: 'block'; readonly blockId: string; readonly order: number }
  | { readonly kind: 'lost'; readonly blockId: string | null; readonly order: number };

/** A block as comments see it: the words of a paragraph or heading, `null` for one that holds others. */
export interface CommentableBlock {
  readonly id: string;
  readonly text: string | null;
}

/** In another block, words are believed to be the same if this much around them is, or they are this long. */
const ENOUGH_CONTEXT = 8;
const LONG_ENOUGH = 24;

/** All blocks of a document that can be commented on, in reading order. */
export function commentableBlocks(document: RichDocument): CommentableBlock[] {
  const blocks: CommentableBlock[] = [];
  const descend = (nodes: readonly RichNode[]): void => {
    for (const node of nodes) {
      if (node.type === 'paragraph' || node.type === 'heading') {
        blocks.push({ id: node.attrs.id, text: anchorText(node.content) });
      } else if ('content' in node && node.content) {
        blocks.push({ id: node.attrs.id, text: null });
        descend(node.content);
      }
    }
  };
  descend(document.content);
  return blocks;
}

/** The words of a paragraph as the page shows them, line breaks left out. */
function anchorText(content: readonly Inline[] = []): string {
  return content
    .map((node) => {
      if (node.type === 'text') return node.text;
      return 'attrs' in node ? node.attrs.text : '';
    })
    .join('');
}

/**
 * Finds the place of an anchor: in its own block, else where its words have moved to. The own block may
 * have the same words by chance, once those that were meant were split off behind it.
 */
export function placeOf(
  { blockId, passage }: CommentAnchor,
  blocks: readonly CommentableBlock[],
): CommentPlace {
  const order = blocks.findIndex(({ id }) => id === blockId);
  if (passage === null) {
    return order < 0 ? lost(null, blocks.length) : { kind: 'block', blockId, order };
  }
  const own = blocks[order];
  const kept = contextKept(own?.text ?? '', passage);
  const moved = movedTo(passage, blocks);
  const isBetter = (contextKept(blocks[moved]?.text ?? '', passage) ?? 0) >= ENOUGH_CONTEXT;
  const isElsewhere = moved !== order && isBetter && isCutOff(own?.text ?? '', passage);
  if (kept !== null && !isElsewhere) return { kind: 'passage', blockId, order };
  if (moved >= 0) return { kind: 'passage', blockId: blocks[moved]?.id ?? blockId, order: moved };
  return own ? lost(blockId, order) : lost(null, blocks.length);
}

/**
 * Whether a text ends before the words began. Else a block that was edited keeps its comment, though the
 * same sentence stands unedited in another.
 */
function isCutOff(text: string, { start }: Passage): boolean {
  return text.length <= start;
}

function lost(blockId: string | null, order: number): CommentPlace {
  return { kind: 'lost', blockId, order };
}

/** The block in which most of what stood around the words is as it was; `-1` if no place is certain. */
function movedTo(passage: Passage, blocks: readonly CommentableBlock[]): number {
  const fits = blocks.map(({ text }) => contextKept(text ?? '', passage));
  const found = fits.filter((fit) => fit !== null);
  const best = Math.max(-1, ...found);
  const isAlone = found.filter((fit) => fit === best).length === 1;
  const isCertain = best >= ENOUGH_CONTEXT || passage.quote.length >= LONG_ENOUGH;
  return isAlone && isCertain ? fits.indexOf(best) : -1;
}
