import {
  applyToValue,
  changesIn,
  compareValues,
  type ValueComparison,
  valueGrammar,
  type ValueNode,
  valueOf,
  type ValuePart,
  type ValueShape,
  valueTree,
} from '../comparison/index.js';
import type { Participation } from '../document/index.js';
import type { TransitionalProvision } from '../transitional/index.js';
import type { EntryFacts } from './facts.js';

/** The names of all fields, however deep: `fees` and its `amountCents`. */
type NamesIn<T> = T extends string | number | boolean | null
  ? never
  : T extends readonly (infer Item)[]
    ? NamesIn<Item>
    : { [Key in keyof T & string]: Key | NamesIn<T[Key]> }[keyof T & string];

/** Name eines Feldes: the title of an entry, or any field of its facts or transitional provision. */
export type FactName =
  'title' | 'transitionalProvision' | NamesIn<EntryFacts> | NamesIn<TransitionalProvision>;

/** In the order of the pages, the fields of all three kinds; within a record as it is read. */
const order = [
  'title',
  'shortAnswer',
  'purpose',
  'whatChanges',
  'entersIntoForceOn',
  'who',
  'name',
  'occasion',
  'amountCents',
  'kind',
  'body',
  'concerns',
  'provision',
  'timeLimit',
  'effectOfSilence',
  'legalBasis',
  'join',
  'of',
  'event',
  'what',
  'relation',
  'length',
  'count',
  'unit',
  'anyOf',
  'on',
  'consequence',
  'discretionPoints',
  'exclusionGrounds',
  'conditions',
  'duration',
  'rightToWork',
  'text',
  'note',
  'entryId',
  'reductions',
  'fees',
  'participation',
  'competence',
  'documents',
  'clientDocuments',
  'registers',
  'nextTitles',
  'specialCases',
  'affectedEntryIds',
  'whatToDo',
  'binding',
  'force',
  'issuedBy',
  'restsOn',
  'transitionalProvision',
  'governs',
  'otherwise',
  'version',
  'publicationId',
  'until',
] as const satisfies readonly FactName[];

/** Fails to compile while a field has no place in the order. */
type Unplaced = Exclude<FactName, (typeof order)[number]>;
const everyNameHasItsPlace: [Unplaced] extends [never] ? typeof order : Unplaced = order;

const codes: readonly FactName[] = [
  'kind',
  'force',
  'amountCents',
  'entersIntoForceOn',
  'entryId',
  'affectedEntryIds',
  'join',
  'event',
  'relation',
  'unit',
  'anyOf',
  'on',
  'version',
  'publicationId',
  'until',
];

const shape: ValueShape = { codes: new Set(codes), order: everyNameHasItsPlace };

export interface TitledFacts {
  readonly title: string;
  readonly facts: EntryFacts;
  /** Left out or `null` where there is none. */
  readonly transitionalProvision?: TransitionalProvision | null;
}

/**
 * Compares title, facts and transitional provision of two versions of an entry field by field; items of
 * lists are found again by what they say, so a new one in between changes nothing about the others.
 */
export function compareFacts(before: TitledFacts, after: TitledFacts): ValueComparison {
  return compareValues(factsTree(before), factsTree(after));
}

/** Makes the latter title and facts of the former; throws if the comparison is of others. */
export function applyFactsComparison(
  before: TitledFacts,
  comparison: ValueComparison,
): TitledFacts {
  return titledFactsOf(applyToValue(factsTree(before), comparison), before.facts.kind);
}

/** The places at which titles and facts differ. */
export const factChanges = (comparison: ValueComparison) => changesIn(valueGrammar, comparison);

/** Compares who takes part in a step of a process, as it is compared among the facts. */
export function compareParticipation(
  before: readonly Participation[],
  after: readonly Participation[],
): ValueComparison {
  return compareValues(participationTree(before), participationTree(after));
}

export const participationTree = (list: readonly Participation[]): ValueNode =>
  valueTree('participation', list, shape);

/** The name of the field that a part of the comparison is about. */
export function factNameOf(part: ValuePart): FactName {
  const { name } = nodeOf(part);
  return name.replace('[]', '') as FactName;
}

function nodeOf(part: ValuePart): { name: string } {
  if (part.change === 'changed') return part.after;
  return part.change === 'moved-here' ? nodeOf(part.compared) : part.node;
}

/** Title and facts as they are compared. The kind of an entry never changes, so it is no field of it. */
export function factsTree({
  title,
  facts: { kind: _kind, ...facts },
  transitionalProvision,
}: TitledFacts): ValueNode {
  const value = { title, ...facts, ...(transitionalProvision && { transitionalProvision }) };
  return valueTree('entry', value, shape);
}

/** The title and facts that a tree was read from. */
export function titledFactsOf(tree: ValueNode, kind: EntryFacts['kind']): TitledFacts {
  const { title, transitionalProvision, ...facts } = valueOf(tree) as Omit<TitledFacts, 'facts'>;
  return {
    title,
    facts: { kind, ...facts } as EntryFacts,
    ...(transitionalProvision && { transitionalProvision }),
  };
}
