import { fold } from './fold.js';
import { stem } from './stem.js';
import { isStopWord } from './stop-words.js';
import { wordsOf } from './words.js';

/** One entry of the index: a folded word or its stem, and where the word stands, from 1. */
export interface Lexeme {
  readonly text: string;
  readonly position: number;
}

/**
 * What the index keeps of a text: each word folded, so that it is found while it is being typed, and its
 * stem at the same place, so that it is found in every inflection. Stop words are left out and still
 * count as a place.
 */
export function lexemesOf(text: string): Lexeme[] {
  return wordsOf(text).flatMap((written, index) => {
    const word = fold(written);
    if (isStopWord(word)) return [];
    const position = index + 1;
    const base = stem(word);
    return base === word
      ? [{ text: word, position }]
      : [
          { text: word, position },
          { text: base, position },
        ];
  });
}
