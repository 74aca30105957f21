import { assertNever } from '../result/index.js';
import type { EntryFacts } from './facts.js';

/** Verweis im Steckbrief: the entry that is meant, and the place such as `facts.affectedEntryIds[2]`. */
export interface FactsEntryLink {
  readonly path: string;
  readonly entryId: string;
}

/** All links to entries in the facts, in the order of the form. */
export function factsEntryLinks(facts: EntryFacts): FactsEntryLink[] {
  switch (facts.kind) {
    case 'legal-article':
      return facts.nextTitles.flatMap(({ entryId }, index) =>
        entryId === null ? [] : { path: `facts.nextTitles[${index}].entryId`, entryId },
      );
    case 'process-instruction':
      return [];
    case 'change-notice':
      return facts.affectedEntryIds.map((entryId, index) => ({
        path: `facts.affectedEntryIds[${index}]`,
        entryId,
      }));
    default:
      return assertNever(facts);
  }
}
