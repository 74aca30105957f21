import {
  isSameValue,
  joinPlain,
  plainTokens,
  valueGrammar,
  type ValueNode,
} from '../comparison/index.js';
import type { Collision, MergeGrammar } from './tree.js';
import { mergeWords } from './words.js';

export type ValueCollision = Collision<ValueNode, string>;

const slotsOf = (node: ValueNode): string =>
  'parts' in node ? node.parts.map((part) => valueGrammar.slot(part)).join(' ') : '';

/**
 * Whether conditions are joined by what they were written for. Where one side has made "any of" of "all of",
 * conditions of the other would decide something that neither has said.
 */
function isJoinedAsWritten(sides: readonly ValueNode[], base: ValueNode | null): boolean {
  return new Set(sides.map(joinOf)).size === 1 || sides.some((side) => isSameValue(side, base));
}

function joinOf(node: ValueNode) {
  const join = 'parts' in node ? node.parts.find(({ name }) => name === 'join') : undefined;
  return join?.type === 'code' ? join.code : undefined;
}

/** Structured data as it is merged. An amount, a day or a choice is set as a whole. */
export const valueMergeGrammar: MergeGrammar<ValueNode, string> = {
  ...valueGrammar,
  space: ' ',
  // A record has each of its fields once.
  isSound: (node, sides, base) =>
    node.type !== 'record' ||
    (sides.some((side) => slotsOf(side) === slotsOf(node)) && isJoinedAsWritten(sides, base)),
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
