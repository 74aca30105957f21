import { fold } from './fold.js';
import { wordsOf } from './words.js';

/** Nobody types more into a search box. */
const LONGEST = 120;

/** A day of birth, a file number, a telephone number, an address of mail: marks of a person's case. */
const MARKS_OF_A_PERSON =
  /\S+@\S+|\b\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}\b|\b\d(?:[/-]?\d){5,}\b|\b\d{2,}(?:\s\d{2,}){2,}\b/gu;

/** Suche ohne Treffer: what was searched for in vain, as coordinators are told of it. */
export interface MissingSearch {
  readonly text: string;
  /** Equal for texts that ask the same: folded, in one spelling. */
  readonly key: string;
}

/**
 * What may be kept of a search that found nothing: in one line, at most 120 characters, numbers and
 * addresses that could point to a person's case blanked. `null` where no word is left.
 */
export function missingSearchOf(typed: string): MissingSearch | null {
  const text = typed
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .replace(MARKS_OF_A_PERSON, '…')
    .replace(/\s+/gu, ' ')
    .trim();
  const kept = Array.from(text).slice(0, LONGEST).join('').trim();
  const key = wordsOf(kept).map(fold).join(' ');
  return key === '' ? null : { text: kept, key };
}
