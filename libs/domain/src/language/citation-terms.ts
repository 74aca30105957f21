import { type Citation, lawKey, provisionKey } from '../citation/index.js';
import { type QueryTerm, queryTerms } from './query-terms.js';

/**
 * The index entries of a citation, each one token: `aufenthg_18b`, and `_18b` for those who leave the
 * law unsaid. The underscore stands in no word, so that they never meet one.
 */
export function citationLexemes({ law, unit, label }: Citation): string[] {
  const key = provisionKey({ unit, label });
  return law === null ? [`_${key}`] : [`${lawKey(law)}_${key}`, `_${key}`];
}

/** Finds what is or cites this provision, and texts that hold the words as they were typed. */
export function citationTerm(citation: Citation, typed: string): QueryTerm {
  const [key = ''] = citationLexemes(citation);
  const words = queryTerms(`${typed} `).flatMap(({ alternatives }) => alternatives.slice(0, 1));
  return { alternatives: [[{ text: key, prefix: false }], words.flat()] };
}
