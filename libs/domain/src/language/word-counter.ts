import { fold } from './fold.js';
import type { Lexicon } from './lexicon.js';
import { stem } from './stem.js';
import { isStopWord } from './stop-words.js';
import { partToken, type WeightedText } from './vector.js';
import { forEachWord } from './words.js';

/** How often a folded word occurs. */
export interface WordCount {
  readonly word: string;
  /** In how many documents. */
  readonly documents: number;
  /** In how many titles and other names. */
  readonly titles: number;
  /** In how many documents it is written as a noun: with a capital, not at the start of a sentence. */
  readonly nouns: number;
}

/** What is counted of a word, and in which document it was last seen as what. */
interface Tally {
  documents: number;
  titles: number;
  nouns: number;
  lastDocument: number;
  lastTitle: number;
  lastNoun: number;
}

/** Counts the words of documents, for the vocabulary and for the lexicon that grows from them. */
export class WordCounter {
  documents = 0;
  private readonly tally = new Map<string, Tally>();
  /** By the word as it is written; `null` for what nobody looks for. */
  private readonly written = new Map<string, Tally | null>();

  add(parts: readonly WeightedText[]): void {
    const document = (this.documents += 1);
    for (const { weight, text } of parts) {
      forEachWord(text, (word, start) => {
        const tally = this.tallyOf(word);
        if (!tally) return;
        if (tally.lastDocument !== document) {
          tally.lastDocument = document;
          tally.documents += 1;
        }
        if (weight === 'A' && tally.lastTitle !== document) {
          tally.lastTitle = document;
          tally.titles += 1;
        }
        if (tally.lastNoun !== document && isNounAt(text, start, word)) {
          tally.lastNoun = document;
          tally.nouns += 1;
        }
      });
    }
  }

  *counts(): Generator<WordCount> {
    for (const [word, { documents, titles, nouns }] of this.tally)
      if (documents > 0) yield { word, documents, titles, nouns };
  }

  private tallyOf(written: string): Tally | null {
    const known = this.written.get(written);
    if (known !== undefined) return known;
    const word = fold(written);
    let tally: Tally | null = null;
    if (isLookedFor(word)) {
      tally = this.tally.get(word) ?? newTally();
      this.tally.set(word, tally);
    }
    this.written.set(written, tally);
    return tally;
  }
}

function newTally(): Tally {
  return { documents: 0, titles: 0, nouns: 0, lastDocument: 0, lastTitle: 0, lastNoun: 0 };
}

/** In how many documents each part of a compound occurs, counted like a word (`~erlaubnis`). */
export function countParts(counts: Iterable<WordCount>, lexicon: Lexicon): WordCount[] {
  const tally = new Map<string, WordCount>();
  for (const { word, documents, titles } of counts) {
    for (const part of lexicon.split(word)) {
      const token = partToken(stem(part));
      const known = tally.get(token) ?? { word: token, documents: 0, titles: 0, nouns: 0 };
      const sum = { documents: known.documents + documents, titles: known.titles + titles };
      tally.set(token, { ...known, ...sum });
    }
  }
  return [...tally.values()];
}

/** A word with a capital that does not open a sentence, a line or a list. */
function isNounAt(text: string, start: number, word: string): boolean {
  return (
    text.charAt(start - 1) === ' ' &&
    /[\p{Ll}\p{N},)]/u.test(text.charAt(start - 2)) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(word)
  );
}

/** Nobody looks for stop words, numbers and single letters. */
function isLookedFor(word: string): boolean {
  return word.length >= 2 && !/^\d+$/.test(word) && !isStopWord(word);
}
