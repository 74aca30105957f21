import type { ProcessStep, RichDocument, RichNode } from './types.js';
import { childrenOf } from './walk.js';

/**
 * The text of a document as a person reads it, without formatting: one block a line, the cells of a row
 * separated by tabs, a process step with its title and its particulars first. Blocks without text leave
 * no empty line. Citations and links read as they do on the page; a figure reads as its name, since its value
 * depends on the day.
 */
export function plainText(document: RichDocument): string {
  return blocksText(document.content);
}

/** The same for some of the nodes. */
function blocksText(nodes: readonly RichNode[]): string {
  return joinLines(nodes.map(nodeText));
}

/** What a process step says outside its body, without its title. */
export function stepFactsText({ attrs }: ProcessStep): string {
  return joinLines([
    attrs.actor,
    attrs.deadline,
    attrs.decision,
    attrs.signingAuthority,
    ...attrs.participation.map(({ body, provision, timeLimit, effectOfSilence }) =>
      [body, provision, timeLimit, effectOfSilence].filter((part) => part !== '').join(', '),
    ),
  ]);
}

/** The text of one node and all below it. */
export function nodeText(node: RichNode): string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'hardBreak':
      return '\n';
    case 'citation':
    case 'entryLink':
    case 'figure':
      return node.attrs.text;
    case 'paragraph':
    case 'heading':
      return childrenOf(node).map(nodeText).join('').trim();
    case 'tableRow':
      return childrenOf(node)
        .map((cell) => blocksText(childrenOf(cell)))
        .join('\t')
        .trim();
    case 'processStep':
      return joinLines([node.attrs.title, stepFactsText(node), blocksText(node.content)]);
    default:
      return blocksText(childrenOf(node));
  }
}

/** Joins what is not empty. */
export function joinLines(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}
