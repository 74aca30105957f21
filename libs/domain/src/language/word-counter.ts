import { fold } from './fold.js';
import { type Lexicon, NO_LEXICON } from './lexicon.js';
import { stem } from './stem.js';
import { isStopWord } from './stop-words.js';
import { partToken, tokensOf, vectorOf, type WeightedText } from './vector.js';
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

/** A word as it is written: what is counted under it, `null` for what nobody looks for, and its tokens. */
interface WrittenWord {
  readonly tally: Tally | null;
  tokens?: readonly string[];
}

/** Counts the words of documents, for the vocabulary and for the lexicon that grows from them. */
export class WordCounter {
  documents = 0;
  private readonly tally = new Map<string, Tally>();
  private readonly written = new Map<string, WrittenWord>();

  /** @param lexicon for vectors; whoever only counts needs none */
  constructor(private readonly lexicon: Lexicon = NO_LEXICON) {}

  add(parts: readonly WeightedText[]): void {
    this.documents += 1;
    for (const part of parts)
      forEachWord(part.text, (word, start) => void this.count(word, part, start));
  }

  /** Counts the words of a document and makes its vector, looking at each of them once. */
  addAndRead(parts: readonly WeightedText[]): string {
    this.documents += 1;
    return vectorOf(parts, (word, part, start) => {
      const counted = this.count(word, part, start);
      return (counted.tokens ??= tokensOf(word, this.lexicon));
    });
  }

  *counts(): Generator<WordCount> {
    for (const [word, { documents, titles, nouns }] of this.tally)
      if (documents > 0) yield { word, documents, titles, nouns };
  }

  private count(word: string, { weight, text }: WeightedText, start: number): WrittenWord {
    const written = this.written.get(word) ?? this.meet(word);
    const { tally } = written;
    const { documents: document } = this;
    if (!tally) return written;
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
    return written;
  }

  private meet(word: string): WrittenWord {
    const written = { tally: this.tallyOf(fold(word)) };
    this.written.set(word, written);
    return written;
  }

  private tallyOf(folded: string): Tally | null {
    if (!isLookedFor(folded)) return null;
    const tally = this.tally.get(folded) ?? newTally();
    this.tally.set(folded, tally);
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
