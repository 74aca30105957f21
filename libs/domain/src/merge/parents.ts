import type { Member, Members } from './members.js';
import { type Choice, otherSide, type Side } from './tree.js';

interface ParentRules<N> {
  readonly members: Members<N>;
  readonly stays: (member: Member<N>) => boolean;
  readonly choiceOf: (member: Member<N>) => Choice | undefined;
  readonly prefer: Side;
}

export interface Parents<N> {
  readonly parentOf: ReadonlyMap<Member<N>, Member<N>>;
  /** What each node stands in; the root, and what has lost its place, in nothing. */
  readonly childrenOf: ReadonlyMap<Member<N>, readonly Member<N>[]>;
  /** Those that both have moved, to different parents. */
  readonly contested: ReadonlySet<Member<N>>;
}

/**
 * Decides in which parent each node stands. `null` where two moves, each sensible by itself, would put
 * nodes into one another.
 */
export function chooseParents<N>(rules: ParentRules<N>): Parents<N> | null {
  const { members, stays, choiceOf, prefer } = rules;
  const parents = new Map<Member<N>, Member<N>>();
  const contested = new Set<Member<N>>();
  for (const member of members.all) {
    if (member === members.root || !stays(member)) continue;
    const [base, mine, theirs] = (['base', 'mine', 'theirs'] as const).map((tree) =>
      members.parentOn(member, tree),
    );
    const hasBoth = member.mine !== null && member.theirs !== null;
    const isContested = hasBoth && mine !== theirs && mine !== base && theirs !== base;
    if (isContested) contested.add(member);
    const follows = sideToFollow();
    const wanted = members.parentOn(member, follows);
    const parent = wanted && stays(wanted) ? wanted : members.parentOn(member, otherSide(follows));
    if (parent && stays(parent)) parents.set(member, parent);

    function sideToFollow(): Side {
      if (!hasBoth) return member.mine ? 'mine' : 'theirs';
      if (mine === base) return 'theirs';
      if (!isContested) return 'mine';
      const choice = choiceOf(member);
      return choice === 'mine' || choice === 'theirs' ? choice : prefer;
    }
  }
  if (hasCycle(parents)) return null;
  return { parentOf: parents, childrenOf: childrenIn(parents), contested };
}

function childrenIn<N>(parents: ReadonlyMap<Member<N>, Member<N>>) {
  const childrenOf = new Map<Member<N>, Member<N>[]>();
  for (const [child, parent] of parents) {
    const siblings = childrenOf.get(parent);
    if (siblings) siblings.push(child);
    else childrenOf.set(parent, [child]);
  }
  return childrenOf;
}

function hasCycle<N>(parents: ReadonlyMap<Member<N>, Member<N>>): boolean {
  const safe = new Set<Member<N>>();
  for (const member of parents.keys()) {
    const way = new Set<Member<N>>();
    for (let at: Member<N> | undefined = member; at && !safe.has(at); at = parents.get(at)) {
      if (way.has(at)) return true;
      way.add(at);
    }
    way.forEach((each) => safe.add(each));
  }
  return false;
}
