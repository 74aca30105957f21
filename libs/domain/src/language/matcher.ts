import type { Lexicon } from './lexicon.js';
import type { SearchQuery } from './query.js';
import { tokensOf } from './vector.js';
import { forEachWord } from './words.js';

/** Where a word that was looked for stands, and for which term of the query. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly term: number;
}

/** Finds the words that were looked for, in order. */
export type Matcher = (text: string) => Match[];

/**
 * Finds in a text what the index finds for the same query, no more and no less: reads its words as the
 * index does, and picks those that some reading asks for.
 */
export function matcherOf({ terms }: SearchQuery, lexicons: readonly Lexicon[]): Matcher {
  const termOf = new Map<string, number>();
  terms.forEach(({ readings }, term) => {
    for (const token of readings.flatMap(({ all }) => all.flat()))
      if (!termOf.has(token)) termOf.set(token, term);
  });
  if (termOf.size === 0) return () => [];
  // The same few words make up most of every text.
  const known = new Map<string, number | null>();
  return (text) => {
    const matches: Match[] = [];
    forEachWord(text, (word, start, end) => {
      let term = known.get(word);
      if (term === undefined) known.set(word, (term = termAsking(word) ?? null));
      if (term !== null) matches.push({ start, end, term });
    });
    return matches;
  };

  function termAsking(word: string): number | undefined {
    for (const lexicon of lexicons) {
      for (const token of tokensOf(word, lexicon)) {
        const term = termOf.get(token);
        if (term !== undefined) return term;
      }
    }
    return undefined;
  }
}
