import { assertNever } from '../result/index.js';
import type { Absatz, LawNode, ProvisionText } from './provision-text.js';

/** The text as one string: an Absatz begins with its number in brackets, everything on its own line. */
export function provisionPlainText(text: ProvisionText): string {
  return text.absaetze.map(absatzPlainText).join('\n');
}

export function absatzPlainText(absatz: Absatz): string {
  const lines = absatz.content.flatMap(linesOf);
  const number = absatz.number === null ? [] : [`(${absatz.number})`];
  const [first, ...rest] = lines;
  return [[...number, ...(first === undefined ? [] : [first])].join(' '), ...rest].join('\n');
}

function linesOf(node: LawNode): string[] {
  switch (node.type) {
    case 'text':
      return [node.text];
    case 'list':
      return node.items.flatMap(({ label, content }) => {
        const [first = '', ...rest] = content.flatMap(linesOf);
        return [`${label} ${first}`.trim(), ...rest];
      });
    case 'table':
      return node.rows.map((row) => row.cells.join(' | '));
    case 'image':
      return node.alt === '' ? [] : [node.alt];
    default:
      return assertNever(node);
  }
}

/**
 * What two texts of a provision are compared by: title and text without any white space. Notes, the
 * place in the outline and the way the text is laid out do not make a new version of the law.
 */
export function hashInput(title: string, text: ProvisionText): string {
  return [title, provisionPlainText(text)].map((part) => part.replace(/\s+/gu, '')).join('\n');
}
