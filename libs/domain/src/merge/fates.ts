import { isSameValue } from '../comparison/index.js';
import type { Member, Members } from './members.js';
import { type Choice, otherSide, type Side } from './tree.js';

/** Whether a node stays, and if it is not simply so, what was asked about it. */
export interface Fate {
  readonly stays: boolean;
  /** One side took it out, the other changed it. */
  readonly isCollision: boolean;
}

/**
 * What one side took out is gone if the other left it as it was. If the other changed anything in it, or
 * moved it, it stays until somebody decides, and with it all that stands in it.
 */
export function fatesOf<N>(
  members: Members<N>,
  choiceOf: (member: Member<N>) => Choice | undefined,
): (member: Member<N>) => Fate {
  const known = new Map<Member<N>, Fate>();
  const fateOf = (member: Member<N>): Fate => {
    const fate = known.get(member) ?? judge(member);
    known.set(member, fate);
    return fate;
  };
  const judge = (member: Member<N>): Fate => {
    const left = sideThatLeft(member);
    if (member.base === null || left === null)
      return { stays: left !== 'both', isCollision: false };
    if (left === 'both') return { stays: false, isCollision: false };
    const keeps = otherSide(left);
    const around = members.parentOn(member, keeps);
    if (around && sideThatLeft(around) === left) {
      return { stays: fateOf(around).stays, isCollision: false };
    }
    const isMoved = around !== members.parentOn(member, 'base');
    const isTouched = isMoved || !isSameValue(member.base.node, member[keeps]!.node);
    return { stays: isTouched && choiceOf(member) !== left, isCollision: isTouched };
  };
  return fateOf;
}

/** The side on which a node of the base is no longer there. */
function sideThatLeft<N>({ base, mine, theirs }: Member<N>): Side | 'both' | null {
  if (base === null) return null;
  if (mine === null && theirs === null) return 'both';
  if (mine === null) return 'mine';
  return theirs === null ? 'theirs' : null;
}
