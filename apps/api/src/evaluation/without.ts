import type { Reading, SearchQuery } from '@rechtsstand/domain/language';

/** What can be taken away from a query, to measure what it brings. */
export const parts = ['parts', 'synonyms', 'spelling', 'completion', 'citation'] as const;
export type Part = (typeof parts)[number];

const origins: Partial<Record<Part, Reading['origin']>> = {
  parts: 'part',
  synonyms: 'synonym',
  spelling: 'spelling',
  completion: 'completion',
};

/** The query without the readings that come of a part of the language; of a term at least the word is left. */
export function without(query: SearchQuery, part: Part): SearchQuery {
  const terms = query.terms.map((term) => {
    const left = term.readings.filter(({ origin }) => origin !== origins[part]);
    const readings = part === 'parts' ? left.map(withoutCompounds) : left;
    return { ...term, readings };
  });
  return { ...query, terms };
}

/** Finds a word as itself only, not within compounds. */
function withoutCompounds(reading: Reading): Reading {
  const all = reading.all.map((tokens) => tokens.filter((token) => !token.startsWith('~')));
  return { ...reading, all };
}
