import type { Grammar, Path } from './tree.js';
import { wordsOf } from './words.js';

/** A node at its place in its tree; the same object may stand at several places. */
export interface Branch<N> {
  readonly node: N;
  readonly parent: Branch<N> | null;
  readonly place: number;
  readonly children: Branch<N>[];
}

export function growBranches<N>(
  grammar: Pick<Grammar<N, never>, 'children'>,
  node: N,
  parent: Branch<N> | null = null,
  place = 0,
): Branch<N> {
  const branch: Branch<N> = { node, parent, place, children: [] };
  grammar
    .children(node)
    .forEach((child, index) => branch.children.push(growBranches(grammar, child, branch, index)));
  return branch;
}

export function pathOf<N>({ parent, place }: Branch<N>): Path {
  return parent ? [...pathOf(parent), place] : [];
}

/** In reading order, the root first. */
export function* everyBranch<N>(branch: Branch<N>): Generator<Branch<N>> {
  yield branch;
  for (const child of branch.children) yield* everyBranch(child);
}

/** Reads branches: how they read as a whole, and how much two of them have in common. */
export function createReader<N, C>(grammar: Grammar<N, C>) {
  const prints = new Map<Branch<N>, string>();
  const counts = new Map<Branch<N>, ReadonlyMap<string, number>>();

  const ownWords = ({ node }: Branch<N>): string[] => {
    const tokens = grammar.tokens(node);
    const values = Object.entries(grammar.attributes(node)).filter(
      ([name]) => name !== 'type' && !grammar.naming.includes(name),
    );
    return [
      ...wordsOf(tokens?.map(({ text }) => text).join('') ?? ''),
      ...values.flatMap(([, value]) => (typeof value === 'string' ? wordsOf(value) : [])),
    ];
  };
  const wordsIn = (branch: Branch<N>): string[] => [
    ...ownWords(branch),
    ...branch.children.flatMap(wordsIn),
  ];
  const countsOf = (branch: Branch<N>): ReadonlyMap<string, number> => {
    const known = counts.get(branch);
    if (known) return known;
    const count = new Map<string, number>();
    for (const word of wordsIn(branch)) count.set(word, (count.get(word) ?? 0) + 1);
    counts.set(branch, count);
    return count;
  };

  /** All that is read of a branch as one string; names do not count. */
  const printOf = (branch: Branch<N>): string => {
    const known = prints.get(branch);
    if (known !== undefined) return known;
    const { node, children } = branch;
    const attributes = Object.entries(grammar.attributes(node))
      .filter(([name, value]) => value !== undefined && !grammar.naming.includes(name))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    const text = grammar.tokens(node)?.map((token) => [token.text, token.style]);
    const print = JSON.stringify([grammar.family(node), attributes, text, children.map(printOf)]);
    prints.set(branch, print);
    return print;
  };

  /** The share of words in common, from 0 to 1 (Dice). */
  const likeness = (a: Branch<N>, b: Branch<N>): number => {
    const [wordsA, wordsB] = [countsOf(a), countsOf(b)];
    let common = 0;
    for (const [word, count] of wordsA) common += Math.min(count, wordsB.get(word) ?? 0);
    const total = sum(wordsA) + sum(wordsB);
    return total === 0 ? Number(printOf(a) === printOf(b)) : (2 * common) / total;
  };

  return { printOf, likeness, wordCount: (branch: Branch<N>) => sum(countsOf(branch)) };
}

export type Reader<N> = Pick<
  ReturnType<typeof createReader<N, unknown>>,
  'printOf' | 'likeness' | 'wordCount'
>;

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
