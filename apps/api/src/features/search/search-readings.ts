import type { SearchQuery } from '@rechtsstand/domain/language';
import { heldBy } from './results/held.js';
import type { FoundCandidate } from './search-engine.js';
import type { SearchReading } from './search.model.js';

/** In the order in which they tell how far a search went beyond what was typed. */
export const searchOrigins = [
  'word',
  'completion',
  'part',
  'synonym',
  'spelling',
  'citation',
] as const satisfies readonly SearchQuery['terms'][number]['readings'][number]['origin'][];
export type SearchOrigin = (typeof searchOrigins)[number];

/**
 * These words come from texts, as do the nouns by which compounds are taken apart; all others come from
 * what was typed and from the rules of the field.
 */
const fromTexts: readonly SearchOrigin[] = ['completion', 'spelling', 'part'];

/**
 * What was looked for, word by word, and why: for whoever finds nothing and wants to know. Words of texts
 * are told only where a result has them, or those of pages that this person may not see would come to
 * light; whoever may see everything is told all.
 */
export function presentReadings(
  { terms }: Pick<SearchQuery, 'terms'>,
  results: readonly Pick<FoundCandidate, 'vector'>[] | 'all',
): SearchReading[] {
  const isHeld = results === 'all' ? () => true : heldBy(results);
  return terms.flatMap(({ typed, readings }) =>
    searchOrigins.flatMap((origin) => {
      const shown = readings.filter(
        (reading) => reading.origin === origin && (!fromTexts.includes(origin) || isHeld(reading)),
      );
      const words = [...new Set(shown.map((reading) => reading.shown))];
      return words.length === 0 ? [] : [{ typed, words, origin }];
    }),
  );
}
