import type { RichDocument } from '../document/index.js';
import { type Audience, factsTree, type TitledFacts, titledFactsOf } from '../entry/index.js';
import { mergeAttributes } from './attributes.js';
import { type DocumentCollision, mergeDocuments } from './documents.js';
import { mergeTrees } from './merge-trees.js';
import { mergeLists } from './lists.js';
import { withoutPeriod, withPeriods } from './period.js';
import type { AttributeCollision, Choice, Merged, MergeOptions } from './tree.js';
import { mergePlain, type ValueCollision, valueMergeGrammar } from './values.js';

/** All that a draft says: its title, facts and text, and its particulars, such as its first day. */
export interface MergeableDraft extends TitledFacts {
  readonly document: RichDocument;
}

/** A collision in one part of a draft. Its key names it within the whole of it. */
export type DraftCollision =
  | { readonly part: 'facts'; readonly key: string; readonly collision: ValueCollision }
  | { readonly part: 'document'; readonly key: string; readonly collision: DocumentCollision }
  | { readonly part: 'particular'; readonly key: string; readonly collision: AttributeCollision };

/**
 * Merges two states of a draft: mine and theirs, both written on the base. Particulars are set as a whole,
 * but for the summary, which is merged by words, and for lists whose order says nothing. First and last day
 * are one particular where they would else be no period.
 */
export function mergeDrafts<D extends MergeableDraft>(
  base: D,
  mine: D,
  theirs: D,
  options: MergeOptions = {},
): Merged<D, DraftCollision> {
  const within = (part: DraftCollision['part']): MergeOptions => ({
    ...options,
    choices: choicesWithin(part, options.choices),
  });
  const facts = mergeTrees(
    valueMergeGrammar,
    factsTree(base),
    factsTree(mine),
    factsTree(theirs),
    within('facts'),
  );
  const document = mergeDocuments(
    base.document,
    mine.document,
    theirs.document,
    within('document'),
  );
  const particulars = mergeParticulars(base, mine, theirs, within('particular'));
  const titled = titledFactsOf(facts.merged, mine.facts.kind);
  const keyed = <P extends DraftCollision['part'], K extends { key: string }>(
    part: P,
    collisions: readonly K[],
  ) => collisions.map((collision) => ({ part, key: `${part} ${collision.key}`, collision }));
  return {
    merged: {
      ...mine,
      ...particulars.merged,
      transitionalProvision: null,
      ...titled,
      document: document.merged,
    },
    collisions: [
      ...keyed('particular', particulars.collisions),
      ...keyed('facts', facts.collisions),
      ...keyed('document', document.collisions),
    ],
  };
}

function choicesWithin(part: string, choices: MergeOptions['choices']): Map<string, Choice> {
  return new Map(
    [...(choices ?? [])].flatMap(([key, choice]) =>
      key.startsWith(`${part} `) ? [[key.slice(part.length + 1), choice] as const] : [],
    ),
  );
}

function mergeParticulars(
  base: MergeableDraft,
  mine: MergeableDraft,
  theirs: MergeableDraft,
  { choices, prefer = 'mine' }: MergeOptions,
): Merged<object, AttributeCollision> {
  const collisions: AttributeCollision[] = [];
  const rivals = {
    base: particularsOf(base),
    mine: particularsOf(mine),
    theirs: particularsOf(theirs),
  };
  const merged = mergeAttributes(withPeriods(rivals), {
    naming: [],
    prefer,
    mergeAttribute: mergeParticular,
    ask(name, rivals) {
      collisions.push({ kind: 'attribute', key: name, name, ...rivals });
      return choices?.get(name) ?? prefer;
    },
  });
  return { merged: withoutPeriod(merged), collisions };
}

function particularsOf(draft: MergeableDraft): Readonly<Record<string, unknown>> {
  const {
    title: _title,
    facts: _facts,
    transitionalProvision: _provision,
    document: _document,
    ...particulars
  } = draft;
  return particulars;
}

function mergeParticular(name: string, base: unknown, mine: unknown, theirs: unknown): unknown {
  if (name === 'changeSummary') return mergePlain(base, mine, theirs);
  if (name === 'replaces')
    return mergeLists(base as string[], mine as string[], theirs as string[]);
  if (name !== 'audience') return undefined;
  const [former, one, other] = [base, mine, theirs] as (Audience | null)[];
  if (!former || !one || !other || former.everyone || one.everyone || other.everyone)
    return undefined;
  return {
    everyone: false,
    teamIds: mergeLists(former.teamIds, one.teamIds, other.teamIds),
    roles: mergeLists(former.roles, one.roles, other.roles),
  };
}
