import type { SearchQuery } from '@rechtsstand/domain/language';
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

/** What was looked for, word by word, and why: for whoever finds nothing and wants to know. */
export function presentReadings({ terms }: Pick<SearchQuery, 'terms'>): SearchReading[] {
  return terms.flatMap(({ typed, readings }) =>
    searchOrigins.flatMap((origin) => {
      const shown = readings.filter((reading) => reading.origin === origin);
      const words = [...new Set(shown.map((reading) => reading.shown))];
      return words.length === 0 ? [] : [{ typed, words, origin }];
    }),
  );
}
