import { figureBlocks, inlineText, type RichDocument } from '../document/index.js';
import { sentenceEnds } from '../law/index.js';

/** Textstelle: the sentence in which a figure stands, in two halves with the figure between them. */
export interface FigurePassage {
  readonly blockId: string;
  readonly lead: string;
  readonly tail: string;
}

/** Where a text says the figure, in reading order; a sentence that says it twice is given twice. */
export function figurePassages(document: RichDocument, key: string): FigurePassage[] {
  return figureBlocks(document).flatMap(({ blockId, content }) =>
    content.flatMap((node, index) => {
      if (node.type !== 'figure' || node.attrs.key !== key) return [];
      const before = inlineText(content.slice(0, index));
      const after = inlineText(content.slice(index + 1));
      return { blockId, ...sentenceAround(before, node.attrs.text, after) };
    }),
  );
}

function sentenceAround(before: string, figure: string, after: string) {
  const text = `${before}${figure}${after}`;
  const [begin, end] = [before.length, before.length + figure.length];
  const ends = sentenceEnds(text);
  const from = ends.findLast((each) => each <= begin) ?? 0;
  const until = ends.find((each) => each >= end) ?? text.length;
  return { lead: text.slice(from, begin).trimStart(), tail: text.slice(end, until).trimEnd() };
}
