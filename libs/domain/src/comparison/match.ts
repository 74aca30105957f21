import { type Branch, createReader, everyBranch, type Reader } from './branch.js';
import { type Grammar, isSameValue } from './tree.js';

/** Which node of the former tree is which of the latter. */
export interface Matching<N> {
  /** From either side to the other. */
  readonly partner: ReadonlyMap<Branch<N>, Branch<N>>;
}

/** Texts with fewer words are found again among their siblings only: "ja" stands anywhere. */
const TELLING_WORDS = 4;
/** From this share of common words on, two nodes without a common name are taken for one. */
const ALIKE = 0.5;
/** Two nodes of one id that share less may yet be two: the text may have gone to another. */
const RELATED = 0.3;
/** How far apart two siblings may stand to be looked at as one; keeps the time linear. */
const WINDOW = 60;

/**
 * Finds the nodes that both trees have: by their ids; then, where ids are missing, stand twice, were given
 * anew or went to another text, by what they read; then, among the children of a pair, by likeness, slot and place.
 */
export function matchTrees<N, C>(
  grammar: Grammar<N, C>,
  before: Branch<N>,
  after: Branch<N>,
): Matching<N> {
  const partner = new Map<Branch<N>, Branch<N>>();
  const isFree = (branch: Branch<N>) => !partner.has(branch);
  const pair = (a: Branch<N>, b: Branch<N>) => {
    partner.set(a, b);
    partner.set(b, a);
  };
  const isKin = (a: Branch<N>, b: Branch<N>) => grammar.family(a.node) === grammar.family(b.node);
  const reader = createReader(grammar);
  pair(before, after);

  const byId = singles(before, ({ node }) => grammar.id(node));
  const named = [...singles(after, ({ node }) => grammar.id(node))].flatMap(([id, b]) => {
    const a = byId.get(id);
    return a && isFree(a) && isFree(b) && isKin(a, b) ? [{ a, b }] : [];
  });
  // What stands within two that are the same to the letter need not be looked at again.
  const same = new Set<Branch<N>>();
  for (const { a, b } of named) {
    const isWithin = b.parent && same.has(b.parent) && partner.get(b.parent) === a.parent;
    if (isWithin || isSameValue(a.node, b.node)) same.add(b);
    if (same.has(b) || reader.likeness(a, b) >= RELATED) pair(a, b);
  }

  const telling = (branch: Branch<N>) =>
    isFree(branch) && reader.wordCount(branch) >= TELLING_WORDS ? reader.printOf(branch) : null;
  const byPrint = singles(before, telling);
  for (const [print, b] of singles(after, telling)) {
    const a = byPrint.get(print);
    if (a) pairAll(a, b);
  }
  function pairAll(a: Branch<N>, b: Branch<N>): void {
    if (isFree(a) && isFree(b)) pair(a, b);
    if (partner.get(a) === b) a.children.forEach((child, at) => pairAll(child, b.children[at]!));
  }

  // A text that was written anew keeps its name, unless another block now has what it said.
  for (const { a, b } of named) if (isFree(a) && isFree(b)) pair(a, b);

  for (const b of everyBranch(after)) {
    const a = partner.get(b);
    if (!a) continue;
    const [former, latter] = [a.children.filter(isFree), b.children.filter(isFree)];
    if (former.length === 0 || latter.length === 0) continue;
    pairAlike(grammar, reader, former, latter, pair, isFree);
    const slotOf = ({ node }: Branch<N>) => grammar.slot(node);
    for (const child of latter.filter(isFree)) {
      const same = former.find(
        (one) =>
          isFree(one) && isKin(one, child) && slotOf(one) !== null && slotOf(one) === slotOf(child),
      );
      if (same) pair(same, child);
    }
    if (!grammar.isPositional(a.node)) continue;
    for (const child of latter.filter(isFree)) {
      const next = former.find((one) => isFree(one) && isKin(one, child));
      if (next) pair(next, child);
    }
  }
  return { partner };
}

/** Branches whose key no other branch of the tree has. */
function singles<N>(
  root: Branch<N>,
  keyOf: (branch: Branch<N>) => string | null,
): Map<string, Branch<N>> {
  const found = new Map<string, Branch<N> | null>();
  for (const branch of everyBranch(root)) {
    const key = keyOf(branch);
    if (key !== null) found.set(key, found.has(key) ? null : branch);
  }
  return new Map([...found].filter((entry): entry is [string, Branch<N>] => entry[1] !== null));
}

/** Pairs siblings by the words they share, the most alike first; one slot is worth a few words. */
function pairAlike<N, C>(
  grammar: Grammar<N, C>,
  reader: Reader<N>,
  former: readonly Branch<N>[],
  latter: readonly Branch<N>[],
  pair: (a: Branch<N>, b: Branch<N>) => void,
  isFree: (branch: Branch<N>) => boolean,
): void {
  const candidates: { a: Branch<N>; b: Branch<N>; score: number; distance: number }[] = [];
  latter.forEach((b, at) => {
    for (const a of former.slice(Math.max(0, at - WINDOW), at + WINDOW)) {
      if (grammar.family(a.node) !== grammar.family(b.node)) continue;
      const score = reader.likeness(a, b);
      const slot = grammar.slot(a.node);
      const bonus = slot !== null && slot === grammar.slot(b.node) ? 0.2 : 0;
      if (score < ALIKE) continue;
      candidates.push({ a, b, score: score + bonus, distance: Math.abs(a.place - b.place) });
    }
  });
  candidates.sort((one, other) => other.score - one.score || one.distance - other.distance);
  for (const { a, b } of candidates) if (isFree(a) && isFree(b)) pair(a, b);
}
