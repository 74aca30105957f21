import { splitText, type Token } from '../../comparison/index.js';
import { canonicalJson } from '../canonical-json.js';
import type { Inline } from '../types.js';

/** Words of running text with their marks; a citation or a link to an entry is one word. */
export function inlineTokens(content: readonly Inline[] = []): Token<Inline[]>[] {
  return content.flatMap((node): Token<Inline[]>[] => {
    if (node.type !== 'text') {
      const text = node.type === 'hardBreak' ? '\n' : node.attrs.text;
      return [{ text, content: [node], style: canonicalJson(node) }];
    }
    const style = canonicalJson(node.marks ?? []);
    return splitText(node.text).map((text) => ({ text, content: [{ ...node, text }], style }));
  });
}

export const joinInline = (tokens: readonly Token<Inline[]>[]): Inline[] =>
  concatInline(tokens.map(({ content }) => content));

/** Puts content together as the normal form has it: no two texts of the same marks side by side. */
export function concatInline(contents: readonly (readonly Inline[])[]): Inline[] {
  const result: Inline[] = [];
  for (const node of contents.flat()) {
    const last = result.at(-1);
    const isOneText =
      last?.type === 'text' &&
      node.type === 'text' &&
      canonicalJson(last.marks ?? []) === canonicalJson(node.marks ?? []);
    if (isOneText) result[result.length - 1] = { ...last, text: last.text + node.text };
    else result.push(node);
  }
  return result;
}
