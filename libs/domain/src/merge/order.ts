import { longestRising } from '../comparison/index.js';
import type { Member } from './members.js';
import { type Choice, otherSide, type Side } from './tree.js';

interface OrderRules<N> {
  readonly prefer: Side;
  /** Both have put it somewhere else among its siblings: asks, and says what was decided. */
  ask(member: Member<N>): Choice | undefined;
}

/**
 * The order of the children of one parent. What both sides left in its order stands fast; everything
 * else stands between these where the side has it that put it there, the preferred side's first.
 */
export function orderChildren<N>(
  parent: Member<N>,
  children: readonly Member<N>[],
  of: (branch: NonNullable<Member<N>['base']>) => Member<N>,
  rules: OrderRules<N>,
): readonly Member<N>[] {
  const here = new Set(children);
  const listOn = (tree: Side | 'base') =>
    (parent[tree]?.children ?? []).map(of).filter((child) => here.has(child));
  const base = new Map(listOn('base').map((child, place) => [child, place]));
  const sides = { mine: sideOf(listOn('mine'), base), theirs: sideOf(listOn('theirs'), base) };
  const isFast = (child: Member<N>) => sides.mine.kept.has(child) && sides.theirs.kept.has(child);
  const placed = { mine: placesOn('mine'), theirs: placesOn('theirs') };

  const wanted = new Map<Member<N>, Side>();
  for (const child of children) if (!isFast(child)) wanted.set(child, sideToFollow(child));
  const fast = sides[rules.prefer].list.filter(isFast);
  const order: Member<N>[] = [];
  for (let gap = 0; gap <= fast.length; gap += 1) {
    for (const side of [rules.prefer, otherSide(rules.prefer)]) {
      const between = (child: Member<N>) =>
        wanted.get(child) === side && placed[side].get(child)?.gap === gap;
      order.push(...sides[side].list.filter(between));
    }
    if (gap < fast.length) order.push(fast[gap]!);
  }
  return order;

  function sideToFollow(child: Member<N>): Side {
    const [mine, theirs] = [placed.mine.get(child), placed.theirs.get(child)];
    if (!mine || !theirs) return mine ? 'mine' : 'theirs';
    const isMovedBy = (side: Side) => !sides[side].kept.has(child);
    if (isMovedBy('mine') !== isMovedBy('theirs')) return isMovedBy('mine') ? 'mine' : 'theirs';
    if (mine.gap === theirs.gap) return rules.prefer;
    const choice = rules.ask(child);
    return choice === 'mine' || choice === 'theirs' ? choice : rules.prefer;
  }

  /** Behind how many of those that stand fast each child has its place. */
  function placesOn(side: Side) {
    let gap = 0;
    return new Map(
      sides[side].list.map((child) => {
        const place = { gap };
        if (isFast(child)) gap += 1;
        return [child, place] as const;
      }),
    );
  }
}

/** The children on one side, and which of them kept the order they had in the base. */
function sideOf<N>(list: readonly Member<N>[], base: ReadonlyMap<Member<N>, number>) {
  const stayed = list.filter((child) => base.has(child));
  const inOrder = longestRising(stayed.map((child) => base.get(child)!));
  return { list, kept: new Set(stayed.filter((_, place) => inOrder.has(place))) };
}
