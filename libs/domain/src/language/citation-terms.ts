import {
  type Citation,
  formatCitation,
  lawKey,
  provisionKey,
  UNSAID_LAW,
} from '../citation/index.js';
import type { Reading } from './query.js';
import type { TypedWords } from './readings.js';
import { weights } from './weights.js';

/**
 * What the index keeps of a provision, each one token: `aufenthg_18b`, and `_18b` for those who leave the
 * law unsaid. The underscore stands in no word, so that they never meet one.
 */
export function provisionLexemes(law: string, label: string): string[] {
  return [`${law}_${label}`, `_${label}`];
}

/** The same for a provision that is cited; one whose law is unsaid is found without it only. */
export function citationLexemes(citation: Citation): string[] {
  const label = provisionKey(citation);
  return citation.law === null ? [`_${label}`] : provisionLexemes(lawKey(citation.law), label);
}

/**
 * Finds what is or cites this provision, and texts that hold the words as they were typed. Where the law
 * is unsaid, those of other laws come after those of the one that is meant.
 */
export function citationReadings(citation: Citation, typed: readonly TypedWords[]): Reading[] {
  const meant = citation.unit === '§' ? { ...citation, law: citation.law ?? UNSAID_LAW } : citation;
  const [token = ''] = citationLexemes(meant);
  const [named = ''] = citationLexemes(citation);
  const shown = formatCitation(citation);
  const stems = typed.flatMap((group) => group.stems);
  const { words, otherLaw } = weights.citation;
  return [
    { all: [[token]], weight: 1, origin: 'citation', shown },
    { all: stems.map((base) => [base]), weight: words, origin: 'word', shown },
    ...(named === token
      ? []
      : [{ all: [[named]], weight: otherLaw, origin: 'citation' as const, shown }]),
  ];
}
