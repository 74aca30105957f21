import { fold } from './fold.js';
import type { Lexicon } from './lexicon.js';
import { stem } from './stem.js';
import { isStopWord } from './stop-words.js';
import { partToken, type WeightedText } from './vector.js';
import { wordsOf } from './words.js';

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

/** Counts the words of documents, for the vocabulary and for the lexicon that grows from them. */
export class WordCounter {
  documents = 0;
  private readonly tally = new Map<string, { documents: number; titles: number; nouns: number }>();

  add(parts: readonly WeightedText[]): void {
    this.documents += 1;
    const seen = new Set<string>();
    const titles = new Set<string>();
    const nouns = new Set<string>();
    for (const { weight, text } of parts) {
      for (const written of wordsOf(text)) {
        const word = folded(written);
        if (word === '') continue;
        seen.add(word);
        if (weight === 'A') titles.add(word);
      }
      for (const noun of nounsOf(text)) nouns.add(folded(noun));
    }
    for (const word of seen) {
      const counted = this.tally.get(word) ?? { documents: 0, titles: 0, nouns: 0 };
      counted.documents += 1;
      if (titles.has(word)) counted.titles += 1;
      if (nouns.has(word)) counted.nouns += 1;
      this.tally.set(word, counted);
    }
  }

  *counts(): Generator<WordCount> {
    for (const [word, counted] of this.tally) yield { word, ...counted };
  }
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

/** Words with a capital that do not open a sentence, a line or a list. */
function nounsOf(text: string): string[] {
  return text.match(/(?<=[\p{Ll}\p{N},)] )\p{Lu}\p{Ll}{2,}(?![\p{L}\p{N}])/gu) ?? [];
}

/** Empty for what nobody looks for: stop words, numbers, single letters. */
function folded(written: string): string {
  const known = cache.get(written);
  if (known !== undefined) return known;
  if (cache.size > MOST_CACHED) cache.clear();
  const word = fold(written);
  const kept = word.length < 2 || /^\d+$/.test(word) || isStopWord(word) ? '' : word;
  cache.set(written, kept);
  return kept;
}

const MOST_CACHED = 400_000;
const cache = new Map<string, string>();
