import {
  type Branch,
  createReader,
  everyBranch,
  type Grammar,
  growBranches,
  matchTrees,
} from '../comparison/index.js';
import type { Side } from './tree.js';

/** One thing, as it stands in each of the three trees that have it. */
export interface Member<N> {
  /** The same in every merge of the same three trees. */
  readonly number: number;
  readonly base: Branch<N> | null;
  readonly mine: Branch<N> | null;
  readonly theirs: Branch<N> | null;
}

export interface Members<N> {
  readonly root: Member<N>;
  /** In the reading order of the base, then what is new. */
  readonly all: readonly Member<N>[];
  readonly of: (branch: Branch<N>) => Member<N>;
  /** `null` for the root, and for what that tree does not have. */
  readonly parentOn: (member: Member<N>, side: Side | 'base') => Member<N> | null;
  /** Whether it stands somewhere in the other on that side; nothing stands in itself. */
  readonly isWithin: (member: Member<N>, other: Member<N>, side: Side) => boolean;
}

/** Finds out what is the same thing in the base and on both sides. */
export function gatherMembers<N, C>(
  grammar: Grammar<N, C>,
  base: N,
  mine: N,
  theirs: N,
): Members<N> {
  const former = growBranches(grammar, base);
  const latter = { mine: growBranches(grammar, mine), theirs: growBranches(grammar, theirs) };
  const known = new Map<Branch<N>, Member<N>>();
  const all: Member<N>[] = [];
  const add = (branches: Omit<Member<N>, 'number'>) => {
    const member = { number: all.length, ...branches };
    all.push(member);
    for (const branch of [branches.base, branches.mine, branches.theirs]) {
      if (branch) known.set(branch, member);
    }
  };
  const of = (branch: Branch<N>) => known.get(branch)!;

  const counterparts = {
    mine: counterpartsIn(grammar, former, latter.mine),
    theirs: counterpartsIn(grammar, former, latter.theirs),
  };
  for (const branch of everyBranch(former)) {
    const on = (side: Side) => counterparts[side].get(branch) ?? null;
    add({ base: branch, mine: on('mine'), theirs: on('theirs') });
  }

  // What both have added is one thing if it has one name, or reads the same at the same place.
  const isNew = (branch: Branch<N>) => !known.has(branch);
  const { printOf } = createReader(grammar);
  const newTheirs = everyBranch(latter.theirs).filter(isNew);
  for (const branch of everyBranch(latter.mine).filter(isNew)) {
    const id = grammar.id(branch.node);
    const isTwin = (other: Branch<N>) =>
      isNew(other) &&
      grammar.family(other.node) === grammar.family(branch.node) &&
      ((id !== null && grammar.id(other.node) === id) ||
        (of(other.parent!) === of(branch.parent!) && printOf(other) === printOf(branch)));
    add({ base: null, mine: branch, theirs: newTheirs.find(isTwin) ?? null });
  }
  for (const branch of newTheirs.filter(isNew)) add({ base: null, mine: null, theirs: branch });

  const parentOn = (member: Member<N>, side: Side | 'base') => {
    const parent = member[side]?.parent;
    return parent ? of(parent) : null;
  };
  const isWithin = (member: Member<N>, other: Member<N>, side: Side): boolean => {
    const parent = parentOn(member, side);
    return parent !== null && (parent === other || isWithin(parent, other, side));
  };
  return { root: of(former), all, of, parentOn, isWithin };
}

/** Which branch of one side a branch of the base has become. A field belongs to its record. */
function counterpartsIn<N, C>(
  grammar: Grammar<N, C>,
  former: Branch<N>,
  latter: Branch<N>,
): Map<Branch<N>, Branch<N>> {
  const { partner } = matchTrees(grammar, former, latter);
  const counterparts = new Map<Branch<N>, Branch<N>>();
  for (const branch of everyBranch(former)) {
    const slot = grammar.slot(branch.node);
    const inPlace = (other: Branch<N>) =>
      grammar.slot(other.node) === slot &&
      grammar.family(other.node) === grammar.family(branch.node);
    const record = branch.parent && counterparts.get(branch.parent);
    const found =
      slot !== null && branch.parent ? record?.children.find(inPlace) : partner.get(branch);
    if (found) counterparts.set(branch, found);
  }
  return counterparts;
}
