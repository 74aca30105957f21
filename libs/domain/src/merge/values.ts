import { joinPlain, plainTokens, valueGrammar, type ValueNode } from '../comparison/index.js';
import type { Collision, MergeGrammar } from './tree.js';
import { mergeWords } from './words.js';

export type ValueCollision = Collision<ValueNode, string>;

const slotsOf = (node: ValueNode): string =>
  'parts' in node ? node.parts.map((part) => valueGrammar.slot(part)).join(' ') : '';

/** Structured data as it is merged. An amount, a day or a choice is set as a whole. */
export const valueMergeGrammar: MergeGrammar<ValueNode, string> = {
  ...valueGrammar,
  space: ' ',
  // A record has each of its fields once.
  isSound: (node, sides) =>
    node.type !== 'record' || sides.some((side) => slotsOf(side) === slotsOf(node)),
  mergeAttribute: () => undefined,
};

/** Merges a plain text word by word; `undefined` where changes touch. */
export function mergePlain(base: unknown, mine: unknown, theirs: unknown): string | undefined {
  const [former, one, other] = [base, mine, theirs].map((text) =>
    plainTokens(typeof text === 'string' ? text : ''),
  );
  const stretches = mergeWords(former!, one!, other!);
  if (stretches.some(({ kind }) => kind === 'collision')) return undefined;
  return stretches
    .map((stretch) => (stretch.kind === 'settled' ? joinPlain(stretch.words) : ''))
    .join('');
}
