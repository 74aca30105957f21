import { parseCitations } from '../citation/index.js';
import { type RichDocument, stepProvisionsOf } from '../document/index.js';
import type { Fault } from '../result/index.js';
import { factsCitations } from './facts-citations.js';
import type { EntryFacts } from './facts.js';

/**
 * Legal bases that are no citation (`not-a-citation`), in the facts and in the steps of the document.
 * What an entry rests on may as well be a decree. A draft may be saved so, while its writer is in the
 * middle of `§ 18`; it is not ready for review.
 */
export function citationFaults(facts: EntryFacts, document: RichDocument): Fault[] {
  const cited = [
    ...factsCitations(facts).filter(({ mustParse }) => mustParse),
    ...stepProvisionsOf(document),
  ];
  return cited
    .filter(({ text }) => parseCitations(text).length === 0)
    .map(({ path }) => ({ code: 'not-a-citation', path }));
}
