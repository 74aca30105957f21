import {
  foldWhitespace,
  provisionPlainText,
  type LawListItem,
  type LawNode,
  type LawTableRow,
} from '@rechtsstand/domain/law';
import { childElements, type XmlElement } from './xml-element.js';

const SUPERSCRIPTS: Record<string, string> = Object.fromEntries(
  [...'0123456789'].map((digit, at) => [digit, [...'⁰¹²³⁴⁵⁶⁷⁸⁹'][at]!]),
);
const SUBSCRIPTS: Record<string, string> = Object.fromEntries(
  [...'0123456789'].map((digit, at) => [digit, [...'₀₁₂₃₄₅₆₇₈₉'][at]!]),
);

/** Marks of the printed page: footnote signs, leaders, format switches. */
const WITHOUT_TEXT = new Set(['FnR', 'ABWFORMAT', 'Accolade', 'colspec', 'FILE']);
/** What stands on lines of its own. */
const BLOCKS = new Set([
  'P',
  'LA',
  'Title',
  'Ident',
  'Subtitle',
  'pre',
  'kommentar',
  'FnArea',
  'Footnote',
]);

/** Turns what stands within an element into running text, lists and tables, in their order. */
export function nodesOf(element: XmlElement): LawNode[] {
  const nodes: LawNode[] = [];
  let line = '';
  const flush = () => {
    const text = foldWhitespace(line);
    if (text !== '') nodes.push({ type: 'text', text });
    line = '';
  };
  const push = (node: LawNode) => {
    flush();
    nodes.push(node);
  };
  const visit = (child: XmlElement | string, preformatted: boolean): void => {
    if (typeof child === 'string') {
      line += preformatted ? child : child.replace(/\s+/gu, ' ');
    } else if (child.name === 'BR') {
      line += '\n';
    } else if (child.name === 'Split') {
      line += ' ';
    } else if (child.name === 'QuoteL' || child.name === 'QuoteR') {
      line += child.name === 'QuoteL' ? '„' : '“';
    } else if (child.name === 'SUP' || child.name === 'SUB') {
      line += raised(child);
    } else if (child.name === 'DL') {
      push({ type: 'list', items: listItems(child) });
    } else if (child.name === 'table') {
      push({ type: 'table', rows: tableRows(child) });
    } else if (child.name === 'IMG') {
      push({ type: 'image', alt: child.attributes.alt ?? '' });
    } else if (!WITHOUT_TEXT.has(child.name)) {
      const isBlock = BLOCKS.has(child.name);
      if (isBlock) flush();
      for (const inner of child.children) visit(inner, preformatted || child.name === 'pre');
      if (isBlock) flush();
    }
  };
  for (const child of element.children) visit(child, element.name === 'pre');
  flush();
  return nodes;
}

/** `m²` stays readable as text. `class="Rec"` numbers the sentences, which are counted instead. */
function raised(element: XmlElement): string {
  if (element.attributes.class === 'Rec') return '';
  const digits = element.name === 'SUP' ? SUPERSCRIPTS : SUBSCRIPTS;
  return [...plainTextOf(element)].map((character) => digits[character] ?? character).join('');
}

function listItems(list: XmlElement): LawListItem[] {
  const labels = childElements(list, 'DT');
  return childElements(list, 'DD').map((item, at) => ({
    label: labels[at] ? plainTextOf(labels[at]) : '',
    content: nodesOf(item),
  }));
}

function tableRows(table: XmlElement): LawTableRow[] {
  return childElements(table, 'tgroup').flatMap((group) =>
    ['thead', 'tbody', 'tfoot'].flatMap((part) =>
      childElements(group, part)
        .flatMap((body) => childElements(body, 'row'))
        .map((row) => ({
          header: part === 'thead',
          cells: childElements(row, 'entry').map(plainTextOf),
        })),
    ),
  );
}

/** The text of an element as one string, lists and tables included. */
export function plainTextOf(element: XmlElement): string {
  const absatz = { number: null, content: nodesOf(element) };
  return provisionPlainText({ absaetze: [absatz], footnotes: [] });
}
