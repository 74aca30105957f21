import { type ValueNode, valueOf } from '@rechtsstand/domain/comparison';
import { type DocumentNode, plainText, type RichDocument } from '@rechtsstand/domain/document';

/** The first words of a block, enough to find it again. */
export function excerptOf(node: DocumentNode): string {
  if (node.type === 'doc') return '';
  if (node.type === 'processStep' && node.attrs.title) return shortened(node.attrs.title);
  // Parts of lists and tables read on their own as they do within them.
  const document = { type: 'doc', content: [node] } as unknown as RichDocument;
  return shortened(plainText(document));
}

/** The first words of a field or an item of a list. */
export function factExcerptOf(node: ValueNode): string {
  const words: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') words.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(valueOf(node));
  return shortened(words.join(' '));
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60).replace(/\s\S*$/, '')} …` : line;
}
