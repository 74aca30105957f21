import { isSameValue, type Token } from '../comparison/index.js';
import { mergeAttributes } from './attributes.js';
import { fatesOf } from './fates.js';
import { gatherMembers, type Member } from './members.js';
import { orderChildren } from './order.js';
import { chooseParents, type Parents } from './parents.js';
import { Questions } from './questions.js';
import type { Collision, Merged, MergeGrammar, MergeOptions } from './tree.js';
import { mergeWords, type Stretch } from './words.js';

/**
 * Merges two states that come from the same base. What does not collide is merged: changes of different
 * nodes, of different particulars, of different words. What does is listed, and stands as it was decided
 * or as the preferred side has it; what one side took out and the other changed stays meanwhile. Where the
 * changes of both, put together, are nothing that can stand, the node is asked about as a whole, or the
 * nearest one around it that has on both sides all that was put into it.
 */
export function mergeTrees<N, C>(
  grammar: MergeGrammar<N, C>,
  base: N,
  mine: N,
  theirs: N,
  options: MergeOptions = {},
): Merged<N, Collision<N, C>> {
  if (isSameValue(mine, base) || isSameValue(mine, theirs))
    return { merged: theirs, collisions: [] };
  if (isSameValue(theirs, base)) return { merged: mine, collisions: [] };
  const { prefer = 'mine' } = options;
  const members = gatherMembers(grammar, base, mine, theirs);
  const questions = new Questions<N, C>(members, options.choices ?? new Map());
  const fateOf = fatesOf(members, (member) => questions.choiceOf(member, 'node'));
  for (const member of members.all) if (fateOf(member).isCollision) questions.askNode(member);
  const parents = chooseParents({
    members,
    stays: (member) => fateOf(member).stays,
    choiceOf: (member) => questions.choiceOf(member, 'place'),
    prefer,
  });
  // On both sides, everything stands in the root: it can always be asked about as a whole.
  const merged = (parents ? built(members.root) : asAWhole(members.root))!;
  return { merged, collisions: questions.asked(parents?.parentOf ?? new Map()) };

  /** `null` where it can stand neither put together nor as a whole. */
  function built(member: Member<N>): N | null {
    if (parents!.contested.has(member)) questions.askPlace(member);
    const nodes = nodesOf(member);
    const standing = nodes.mine ?? nodes.theirs!;
    const isLeaf = grammar.tokens(standing) !== null;
    // Most leaves were changed by one side at most, and need not be taken apart into words.
    if (isLeaf && nodes.base !== null && nodes.mine !== null && nodes.theirs !== null) {
      if (isSameValue(nodes.mine, nodes.base)) return nodes.theirs;
      if (isSameValue(nodes.theirs, nodes.base)) return nodes.mine;
    }
    const attributes = attributesOf(member);
    const children = isLeaf ? [] : childrenOf(member).map(built);
    if (!children.every((child) => child !== null)) return asAWhole(member);
    const node = grammar.build(attributes, isLeaf ? { text: textOf(member) } : { children });
    const sides = [nodes.mine, nodes.theirs].filter((each) => each !== null);
    return grammar.isSound(node, sides, nodes.base) ? node : asAWhole(member);
  }

  /**
   * As one side has it. `null` where something was put into it that stands elsewhere on a side: it would be
   * missing from what is shown of that side, and with it whatever was written there.
   */
  function asAWhole(member: Member<N>): N | null {
    if (parents && !standsWithin(member, member, parents.childrenOf)) return null;
    const { mine: mineNode, theirs: theirsNode } = nodesOf(member);
    if (mineNode === null || theirsNode === null) return (mineNode ?? theirsNode)!;
    const choice = questions.askWhole(member);
    return (choice ?? prefer) === 'mine' ? mineNode : theirsNode;
  }

  /** Whether all that was put into the member stands in the whole, on each side that has it. */
  function standsWithin(
    whole: Member<N>,
    member: Member<N>,
    within: Parents<N>['childrenOf'],
  ): boolean {
    return (within.get(member) ?? []).every(
      (child) =>
        (['mine', 'theirs'] as const).every(
          (side) => child[side] === null || members.isWithin(child, whole, side),
        ) && standsWithin(whole, child, within),
    );
  }

  function childrenOf(member: Member<N>): readonly Member<N>[] {
    const children = parents!.childrenOf.get(member) ?? [];
    return orderChildren(member, children, members.of, {
      prefer,
      ask: (child) => questions.askPlace(child),
    });
  }

  function attributesOf(member: Member<N>) {
    const nodes = nodesOf(member);
    if (nodes.mine === null || nodes.theirs === null) {
      return grammar.attributes((nodes.mine ?? nodes.theirs)!);
    }
    const of = (node: N | null) => (node === null ? {} : grammar.attributes(node));
    return mergeAttributes(
      { base: of(nodes.base), mine: of(nodes.mine), theirs: of(nodes.theirs) },
      {
        naming: grammar.naming,
        prefer,
        mergeAttribute: (name, ...values) => grammar.mergeAttribute(name, ...values),
        ask: (name, rivals) => questions.askAttribute(member, name, rivals) ?? prefer,
      },
    );
  }

  function textOf(member: Member<N>): C {
    const nodes = nodesOf(member);
    const tokens = (node: N | null) => (node === null ? [] : (grammar.tokens(node) ?? []));
    if (nodes.mine === null || nodes.theirs === null) {
      return grammar.join(tokens(nodes.mine ?? nodes.theirs));
    }
    const stretches = mergeWords(tokens(nodes.base), tokens(nodes.mine), tokens(nodes.theirs));
    return grammar.concat(stretches.flatMap((_, place) => wordsAt(member, stretches, place)));
  }

  /** The words of one stretch, asked about if both have changed them. */
  function wordsAt(member: Member<N>, stretches: readonly Stretch<C>[], place: number): C[] {
    const stretch = stretches[place]!;
    if (stretch.kind === 'settled') return [grammar.join(stretch.words)];
    const before = stretches[place - 1];
    const after = stretches[place + 1];
    const around = (each: Stretch<C> | undefined) =>
      grammar.join(each?.kind === 'settled' ? each.words : []);
    const words = {
      base: grammar.join(stretch.base),
      mine: grammar.join(stretch.mine),
      theirs: grammar.join(stretch.theirs),
    };
    const choice = questions.askText(member, place, {
      ...words,
      lead: around(before),
      rest: around(after),
    });
    if (choice !== 'both') return [words[choice ?? prefer]];
    const touch = isWordAt(stretch.mine.at(-1)) && isWordAt(stretch.theirs[0]);
    return touch ? [words.mine, grammar.space, words.theirs] : [words.mine, words.theirs];
  }
}

const isWordAt = (token: Token<unknown> | undefined) =>
  token !== undefined && token.text.trim() !== '';

function nodesOf<N>({ base, mine, theirs }: Member<N>) {
  return { base: base?.node ?? null, mine: mine?.node ?? null, theirs: theirs?.node ?? null };
}
