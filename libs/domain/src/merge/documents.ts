import { valueOf } from '../comparison/index.js';
import { nodeAttributes } from '../document/attributes.js';
import {
  type DocumentNode,
  documentGrammar,
  documentSchema,
  type Inline,
  parseDocument,
  type Participation,
  type RichDocument,
  withBlockIds,
} from '../document/index.js';
import { participationTree } from '../entry/index.js';
import { mergeTrees } from './merge-trees.js';
import { isRectangular } from './table.js';
import type { Collision, Merged, MergeGrammar, MergeOptions } from './tree.js';
import { mergePlain, valueMergeGrammar } from './values.js';

export type DocumentCollision = Collision<DocumentNode, Inline[]>;

/** Particulars of steps that are sentences; all others are set as a whole. */
const sentences: readonly string[] = ['title', 'actor', 'deadline', 'decision', 'signingAuthority'];

/** Documents as they are merged: what may stand in what is for their schema to say. */
const documentMergeGrammar: MergeGrammar<DocumentNode, Inline[]> = {
  ...documentGrammar,
  space: [{ type: 'text', text: ' ' }],
  isSound: (node, sides) =>
    hasItsAttributes(node) &&
    holdsItsContent(node) &&
    (node.type !== 'table' || isRectangular(node) || !sides.every(isRectangular)),
  mergeAttribute(name, base, mine, theirs) {
    if (sentences.includes(name)) return mergePlain(base, mine, theirs);
    return name === 'participation' ? mergeParticipation(base, mine, theirs) : undefined;
  },
};

/**
 * Merges two documents that come from the same one. The result is a document in its normal form,
 * whatever was decided; where putting both together would be none, it is asked about as a whole.
 */
export function mergeDocuments(
  base: RichDocument,
  mine: RichDocument,
  theirs: RichDocument,
  options: MergeOptions = {},
): Merged<RichDocument, DocumentCollision> {
  const grammar = documentMergeGrammar;
  const { merged, collisions } = mergeTrees<DocumentNode, Inline[]>(
    grammar,
    base,
    mine,
    theirs,
    options,
  );
  // Where both have moved a block and one has it in a passage that was kept as a whole, it is there twice.
  let copies = 0;
  const parsed = parseDocument(withBlockIds(merged, () => `merged-${++copies}`));
  if (parsed.ok) return { merged: parsed.value, collisions };
  const whole: DocumentCollision = {
    key: 'whole',
    trail: [base],
    kind: 'node',
    base,
    mine,
    theirs,
  };
  const choice = options.choices?.get(whole.key) ?? options.prefer ?? 'mine';
  return { merged: choice === 'mine' ? mine : theirs, collisions: [whole] };
}

/** A level belongs to a heading: it is left over where the other made a paragraph of that. */
function hasItsAttributes(node: DocumentNode): boolean {
  const { type: _type, ...attributes } = documentGrammar.attributes(node);
  return Object.keys(attributes).every((name) => Object.hasOwn(nodeAttributes[node.type], name));
}

function holdsItsContent(node: DocumentNode): boolean {
  let match = documentSchema.nodes[node.type].contentMatch;
  for (const child of node.content ?? []) {
    const next = match.matchType(documentSchema.nodes[child.type]);
    if (!next) return false;
    match = next;
  }
  return match.validEnd;
}

function mergeParticipation(base: unknown, mine: unknown, theirs: unknown): unknown {
  const tree = (list: unknown) => participationTree((list ?? []) as Participation[]);
  const trees = { base: tree(base), mine: tree(mine), theirs: tree(theirs) };
  const { merged, collisions } = mergeTrees(
    valueMergeGrammar,
    trees.base,
    trees.mine,
    trees.theirs,
  );
  return collisions.length === 0 ? valueOf(merged) : undefined;
}
