import type { Binding } from './binding.js';
import type { FactsOf } from './facts.js';
import type { EntryKind } from './kind.js';

const binding = (): Binding => ({ force: 'working-aid', issuedBy: '', restsOn: [] });

const makers: { readonly [K in EntryKind]: () => FactsOf<K> } = {
  // Consequence and right to work start with the members that review asks an explanation for, so that
  // nobody publishes them without having looked.
  'legal-article': () => ({
    kind: 'legal-article',
    binding: binding(),
    shortAnswer: '',
    legalBasis: [],
    consequence: { kind: 'discretionary', discretionPoints: [], exclusionGrounds: [] },
    conditions: [],
    duration: '',
    rightToWork: { kind: 'with-permission', text: '' },
    fees: [],
    participation: [],
    competence: '',
    documents: [],
    registers: [],
    nextTitles: [],
    specialCases: [],
  }),
  'process-instruction': () => ({
    kind: 'process-instruction',
    binding: binding(),
    purpose: '',
    legalBasis: [],
    competence: '',
    clientDocuments: [],
  }),
  'change-notice': () => ({
    kind: 'change-notice',
    binding: binding(),
    whatChanges: '',
    entersIntoForceOn: null,
    concerns: '',
    legalBasis: [],
    affectedEntryIds: [],
    whatToDo: [],
  }),
};

/** The facts a new draft starts with: savable, and far from ready for review. */
export function emptyFacts<K extends EntryKind>(kind: K): FactsOf<K> {
  return makers[kind]();
}
