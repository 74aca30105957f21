/**
 * Letters and digits that belong together; `DA-EU` is two words, `18b` is one. A mark without a letter,
 * such as the box to tick in a form, is none.
 */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Longer ones are no words; an index entry of PostgreSQL ends at 2 KB. */
const LONGEST = 100;

/** The words of a text as they are written, in order, cut at a hundred letters. */
export function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => word.slice(0, LONGEST));
}
