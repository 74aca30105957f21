import { fold } from '@rechtsstand/domain/language';
import type { FoundDocument, ShownResults } from '../search-engine.js';
import { heldBy } from './held.js';

/**
 * Meinten Sie: the whole text with what was probably meant, where a word was taken for misspelt. Only what
 * stands in a result that is shown can be told, or the words of pages that this person may not see would
 * come to light. `null` where nothing was corrected.
 */
export function correctedQuery({ query, documents, candidates }: ShownResults): string | null {
  const isHeld = heldBy(candidates);
  let text = query.text;
  for (const { typed, readings } of query.terms) {
    const held = readings.find(isHeld);
    if (held?.origin !== 'spelling') continue;
    const meant = asWritten(held.shown, documents);
    if (meant !== null) text = text.replace(typed, meant);
  }
  return text === query.text ? null : text;
}

/** As it stands in a text that is shown, with its umlauts. */
function asWritten(folded: string, documents: readonly FoundDocument[]): string | null {
  for (const { title, sectionTitle, headings, summary, body } of documents) {
    for (const text of [title, sectionTitle, headings, summary, body]) {
      const found = (text.match(/[\p{L}\p{N}]+/gu) ?? []).find((word) => fold(word) === folded);
      if (found !== undefined) return found;
    }
  }
  return null;
}
