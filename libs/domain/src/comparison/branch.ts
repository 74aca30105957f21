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
export function everyBranch<N>(root: Branch<N>): Branch<N>[] {
  const all: Branch<N>[] = [];
  const add = (branch: Branch<N>): void => {
    all.push(branch);
    branch.children.forEach(add);
  };
  add(root);
  return all;
}

/** Reads branches: how they read as a whole, and how much two of them have in common. */
export function createReader<N, C>(grammar: Grammar<N, C>) {
  const prints = new Map<Branch<N>, string>();
  const counts = new Map<Branch<N>, ReadonlyMap<string, number>>();

  const ownWords = ({ node }: Branch<N>): string[] => {
    const values = Object.entries(grammar.attributes(node)).filter(
      ([name, value]) =>
        typeof value === 'string' && name !== 'type' && !grammar.naming.includes(name),
    );
    return wordsOf([grammar.text(node), ...values.map(([, value]) => value)].join(' '));
  };
  const countsOf = (branch: Branch<N>): ReadonlyMap<string, number> => {
    const known = counts.get(branch);
    if (known) return known;
    const count = new Map<string, number>();
    const add = (word: string, times: number) => count.set(word, (count.get(word) ?? 0) + times);
    for (const word of ownWords(branch)) add(word, 1);
    for (const child of branch.children) countsOf(child).forEach((times, word) => add(word, times));
    counts.set(branch, count);
    return count;
  };

  /** All that is read of a branch as one string; names do not count, wherever they stand in it. */
  const printOf = (branch: Branch<N>): string => {
    const known = prints.get(branch);
    if (known !== undefined) return known;
    const content = JSON.stringify(branch.node, (key, value: unknown) =>
      grammar.naming.includes(key) ? undefined : value,
    );
    const print = `${grammar.family(branch.node)} ${content}`;
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
