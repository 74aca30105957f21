import { type Branch, growBranches, pathOf } from './branch.js';
import { matchTrees } from './match.js';
import { longestRising } from './sequence.js';
import {
  type AttributeChange,
  type Compared,
  type Grammar,
  isSameValue,
  type Part,
} from './tree.js';
import { compareTokens, type Piece } from './words.js';

/**
 * Compares two versions of a tree. The result is complete: {@link applyComparison} makes the latter of
 * the former with it. Every node of either version stands in it once, moved ones at both places.
 */
export function compareTrees<N, C>(grammar: Grammar<N, C>, before: N, after: N): Compared<N, C> {
  const former = growBranches(grammar, before);
  const latter = growBranches(grammar, after);
  const { partner } = matchTrees(grammar, former, latter);
  return compareBranches(former, latter);

  function compareBranches(a: Branch<N>, b: Branch<N>): Compared<N, C> {
    // Most leaves are what they were, and need not be taken apart into words.
    const areLeaves = a.children.length + b.children.length === 0;
    if (areLeaves && isSameValue(a.node, b.node)) return { change: 'same', node: a.node };
    const attributes = compareAttributes(grammar, a.node, b.node);
    const pieces = compareText(grammar, a.node, b.node);
    const children = compareChildren(a, b);
    const isSame =
      attributes.length === 0 &&
      children.every(({ change }) => change === 'same') &&
      (pieces ?? []).every(({ change }) => change === 'same');
    return isSame
      ? { change: 'same', node: a.node }
      : { change: 'changed', before: a.node, after: b.node, attributes, pieces, children };
  }

  /** What was there before stands ahead of what has come in its place. */
  function compareChildren(a: Branch<N>, b: Branch<N>): Part<N, C>[] {
    const here = b.children.filter((child) => partner.get(child)?.parent === a);
    const inOrder = longestRising(here.map((child) => partner.get(child)!.place));
    const kept = new Set(here.filter((_, place) => inOrder.has(place)));
    const parts: Part<N, C>[] = [];
    let gone = 0;
    const takeUntil = (stop: number) => {
      for (; gone < stop; gone += 1) parts.push(leave(a.children[gone]!));
    };
    for (const run of runsUpTo(b.children, kept)) {
      const last = run.at(-1)!;
      const old = kept.has(last) ? partner.get(last)! : undefined;
      takeUntil(old?.place ?? a.children.length);
      parts.push(...(old ? run.slice(0, -1) : run).map(arrive));
      if (old) parts.push(compareBranches(old, last));
      if (old) gone = old.place + 1;
    }
    takeUntil(a.children.length);
    return parts;
  }

  function leave(a: Branch<N>): Part<N, C> {
    const b = partner.get(a);
    if (b) return { change: 'moved-away', node: a.node, from: pathOf(a), to: pathOf(b) };
    return { change: 'deleted', node: a.node, children: a.children.map(leave) };
  }

  function arrive(b: Branch<N>): Part<N, C> {
    const a = partner.get(b);
    if (!a) return { change: 'inserted', node: b.node, children: b.children.map(arrive) };
    const compared = compareBranches(a, b);
    return { change: 'moved-here', from: pathOf(a), to: pathOf(b), compared };
  }
}

/** Splits a sequence behind each item at which it may stop. */
function runsUpTo<T>(items: readonly T[], stops: ReadonlySet<T>): T[][] {
  const runs: T[][] = [];
  let isOpen = false;
  for (const item of items) {
    if (isOpen) runs.at(-1)!.push(item);
    else runs.push([item]);
    isOpen = !stops.has(item);
  }
  return runs;
}

function compareAttributes<N, C>(grammar: Grammar<N, C>, before: N, after: N): AttributeChange[] {
  const [former, latter] = [grammar.attributes(before), grammar.attributes(after)];
  return [...new Set([...Object.keys(former), ...Object.keys(latter)])]
    .filter((name) => !isSameValue(former[name], latter[name]))
    .map((name) => ({ name, before: former[name], after: latter[name] }));
}

function compareText<N, C>(grammar: Grammar<N, C>, before: N, after: N): Piece<C>[] | null {
  const [former, latter] = [grammar.tokens(before), grammar.tokens(after)];
  if (former === null && latter === null) return null;
  return compareTokens(former ?? [], latter ?? [], (words) => grammar.join(words));
}
