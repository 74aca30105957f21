import { type Absatz, type LawNode, type ProvisionText } from '@rechtsstand/domain/law';
import { nodesOf, plainTextOf } from './content-nodes.js';
import { childElements, find, type XmlElement } from './xml-element.js';

const NUMBER = /^\((\d+[a-z]*)\)\s*/u;

/**
 * The text of a norm. A paragraph of print that begins with a number in brackets is an Absatz; one
 * that does not goes on with the Absatz before it.
 */
export function provisionTextOf(norm: XmlElement): ProvisionText {
  const text = find(norm, 'textdaten', 'text');
  const parts = text ? [...childElements(text, 'TOC'), ...childElements(text, 'Content')] : [];
  return { absaetze: parts.flatMap(absaetzeOf), footnotes: footnotesOf(norm) };
}

function absaetzeOf(content: XmlElement): Absatz[] {
  const absaetze: { number: string | null; content: LawNode[] }[] = [];
  for (const nodes of paragraphsOf(content)) {
    const number = numberOf(nodes);
    if (number !== null || absaetze.length === 0) absaetze.push({ number, content: [] });
    absaetze.at(-1)!.content.push(...(number === null ? nodes : withoutNumber(nodes)));
  }
  return absaetze;
}

function paragraphsOf(content: XmlElement): LawNode[][] {
  return content.children
    .map((child) => nodesOf({ name: content.name, attributes: {}, children: [child] }))
    .filter((nodes) => nodes.length > 0);
}

function numberOf([first]: readonly LawNode[]): string | null {
  return first?.type === 'text' ? (NUMBER.exec(first.text)?.[1] ?? null) : null;
}

function withoutNumber([first, ...rest]: readonly LawNode[]): LawNode[] {
  const text = first?.type === 'text' ? first.text.replace(NUMBER, '') : '';
  return text === '' ? rest : [{ type: 'text', text }, ...rest];
}

function footnotesOf(norm: XmlElement): string[] {
  const notes = find(norm, 'textdaten', 'fussnoten', 'Content');
  const printed = find(norm, 'textdaten', 'text', 'Footnotes');
  return [notes, printed]
    .flatMap((part) => (part ? [plainTextOf(part)] : []))
    .filter((note) => note !== '');
}
