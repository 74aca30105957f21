import {
  applyToValue,
  changesIn,
  compareValues,
  type ValueComparison,
  valueGrammar,
  valueOf,
  type ValuePart,
  type ValueShape,
  valueTree,
} from '../comparison/index.js';
import type { Participation } from '../document/index.js';
import type { EntryFacts } from './facts.js';

/** The names of all fields, however deep: `fees` and its `amountCents`. */
type NamesIn<T> = T extends string | number | boolean | null
  ? never
  : T extends readonly (infer Item)[]
    ? NamesIn<Item>
    : { [Key in keyof T & string]: Key | NamesIn<T[Key]> }[keyof T & string];

/** Name eines Feldes: the title of an entry, or any field of its facts. */
export type FactName = 'title' | NamesIn<EntryFacts>;

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
];

const shape: ValueShape = { codes: new Set(codes), order: everyNameHasItsPlace };

export interface TitledFacts {
  readonly title: string;
  readonly facts: EntryFacts;
}

/**
 * Compares title and facts of two versions of an entry field by field; items of lists are found again
 * by what they say, so a new one in between changes nothing about the others.
 */
export function compareFacts(before: TitledFacts, after: TitledFacts): ValueComparison {
  return compareValues(factsTree(before), factsTree(after));
}

/** Makes the latter title and facts of the former; throws if the comparison is of others. */
export function applyFactsComparison(
  before: TitledFacts,
  comparison: ValueComparison,
): TitledFacts {
  const { title, ...facts } = valueOf(applyToValue(factsTree(before), comparison)) as {
    title: string;
  };
  return { title, facts: { kind: before.facts.kind, ...facts } as EntryFacts };
}

/** The places at which titles and facts differ. */
export const factChanges = (comparison: ValueComparison) => changesIn(valueGrammar, comparison);

/** Compares who takes part in a step of a process, as it is compared among the facts. */
export function compareParticipation(
  before: readonly Participation[],
  after: readonly Participation[],
): ValueComparison {
  const tree = (list: readonly Participation[]) => valueTree('participation', list, shape);
  return compareValues(tree(before), tree(after));
}

/** The name of the field that a part of the comparison is about. */
export function factNameOf(part: ValuePart): FactName {
  const { name } = nodeOf(part);
  return name.replace('[]', '') as FactName;
}

function nodeOf(part: ValuePart): { name: string } {
  if (part.change === 'changed') return part.after;
  return part.change === 'moved-here' ? nodeOf(part.compared) : part.node;
}

// The kind of an entry never changes, so it is no field of the comparison.
function factsTree({ title, facts: { kind: _kind, ...facts } }: TitledFacts) {
  return valueTree('entry', { title, ...facts }, shape);
}
