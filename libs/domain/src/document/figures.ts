import { concatInline } from './comparison/inline.js';
import type { Inline, RichDocument, RichNode } from './types.js';
import { childrenOf, eachNode } from './walk.js';

/** Rechengröße mit Fundort: a reference to a figure and the nearest block around it. */
export interface FigureLink {
  readonly blockId: string;
  readonly key: string;
  /** What the text calls it. */
  readonly text: string;
}

/** All references to figures, in reading order; one that stands twice is given twice. */
export function figuresOf(document: RichDocument): FigureLink[] {
  const figures: FigureLink[] = [];
  eachNode(document, (node, blockId) => {
    if (node.type === 'figure') figures.push({ blockId, ...node.attrs });
  });
  return figures;
}

/** The running texts in which figures stand, in reading order. */
export function figureBlocks(document: RichDocument): { blockId: string; content: Inline[] }[] {
  const blocks: { blockId: string; content: Inline[] }[] = [];
  eachNode(document, (node, blockId) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    const content = node.content ?? [];
    if (content.some(({ type }) => type === 'figure')) blocks.push({ blockId, content });
  });
  return blocks;
}

/**
 * The document with words where its figures stood, in normal form, as a printed copy of one day needs it.
 * A figure that `wordsFor` does not know stays what it is.
 */
export function withFigures(
  document: RichDocument,
  wordsFor: (key: string) => string | undefined,
): RichDocument {
  const inWords = (node: Inline): Inline => {
    const words = node.type === 'figure' ? wordsFor(node.attrs.key) : undefined;
    if (words === undefined) return node;
    return { type: 'text', text: words, ...(node.marks && { marks: node.marks }) };
  };
  const replaced = (node: RichNode | RichDocument): RichNode | RichDocument => {
    if (!('content' in node)) return node;
    const content =
      node.type === 'paragraph' || node.type === 'heading'
        ? concatInline([(node.content ?? []).map(inWords)])
        : childrenOf(node).map(replaced);
    return { ...node, content } as RichNode;
  };
  return replaced(document) as RichDocument;
}
