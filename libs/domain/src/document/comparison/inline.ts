import { splitText, type Token } from '../../comparison/index.js';
import { canonicalJson } from '../canonical-json.js';
import type { Inline } from '../types.js';

/** Running text as it is read, without its marks. */
export const inlineText = (content: readonly Inline[] = []): string => content.map(textOf).join('');

function textOf(node: Inline): string {
  if (node.type === 'text') return node.text;
  return node.type === 'hardBreak' ? '\n' : node.attrs.text;
}

/** Words of running text with their marks; a citation or a link to an entry is one word. */
export function inlineTokens(content: readonly Inline[] = []): Token<Inline[]>[] {
  return content.flatMap((node): Token<Inline[]>[] => {
    if (node.type !== 'text') {
      return [{ text: textOf(node), content: [node], style: canonicalJson(node) }];
    }
    const style = canonicalJson(node.marks ?? []);
    return splitText(node.text).map((text) => ({ text, content: [{ ...node, text }], style }));
  });
}

/** Words of one style that stand side by side are one text. */
export function joinInline(tokens: readonly Token<Inline[]>[]): Inline[] {
  const result: Inline[] = [];
  for (let from = 0; from < tokens.length;) {
    const { content, style } = tokens[from]!;
    const [node] = content;
    let until = from + 1;
    if (node?.type === 'text') {
      while (tokens[until]?.style === style) until += 1;
      const words = tokens.slice(from, until).map(({ text }) => text);
      result.push({ ...node, text: words.join('') });
    } else {
      result.push(...content);
    }
    from = until;
  }
  return result;
}

/** Puts stretches together as the normal form has it: no two texts of one style side by side. */
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
