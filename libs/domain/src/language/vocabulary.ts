import { editDistance } from './edit-distance.js';
import { stem } from './stem.js';
import { isPartToken } from './vector.js';
import type { WordCount } from './word-counter.js';

/** Kept of each word. */
type Counted = Pick<WordCount, 'word' | 'documents' | 'titles'>;

/** Shorter words are not corrected: nearly every other one is as near. */
const SHORTEST_CORRECTED = 4;
/** From this length two errors are forgiven. */
const LONG = 8;

/**
 * Wortschatz: the words of the index in memory, to complete what is being typed and to correct what is
 * typed wrong. What it offers is only ever a reading of a query: whether a text holds it, and whether
 * this person may see that text, is for the engine to find out.
 */
export class Vocabulary {
  static readonly EMPTY = Vocabulary.of([], 0);

  /** The words in order, and what is known of each at the same place. */
  private constructor(
    private readonly words: readonly string[],
    private readonly commonness: Float64Array,
    /** The letters of each, a bit a letter. */
    private readonly letters: Int32Array,
    private readonly tokens: Map<string, number>,
    /** How many documents were counted. */
    readonly documents: number,
  ) {}

  static of(counts: Iterable<Counted>, documents: number): Vocabulary {
    const sorted: Counted[] = [];
    const tokens = new Map<string, number>();
    let isSorted = true;
    for (const counted of counts) {
      count(tokens, counted);
      if (isPartToken(counted.word)) continue;
      isSorted &&= sorted.length === 0 || sorted.at(-1)!.word < counted.word;
      sorted.push(counted);
    }
    if (!isSorted) sorted.sort((a, b) => (a.word < b.word ? -1 : 1));
    const words = sorted.map(({ word }) => word);
    const letters = Int32Array.from(words, lettersOf);
    return new Vocabulary(
      words,
      Float64Array.from(sorted, commonnessOf),
      letters,
      tokens,
      documents,
    );
  }

  /**
   * The same with a few words more, or words that have become more common; much quicker than to begin
   * again. The earlier one is given up: they share what they know of tokens.
   */
  with(learned: Iterable<Counted>, documents: number): Vocabulary {
    const words = [...this.words];
    const commonness = Array.from(this.commonness);
    const letters = Array.from(this.letters);
    for (const counted of learned) {
      const { word } = counted;
      const place = isPartToken(word) ? -1 : placeOf(words, word);
      const isKnown = place >= 0 && words[place] === word;
      if (!isKnown) count(this.tokens, counted);
      if (isKnown) commonness[place] = commonnessOf(counted);
      else if (place >= 0) {
        words.splice(place, 0, word);
        commonness.splice(place, 0, commonnessOf(counted));
        letters.splice(place, 0, lettersOf(word));
      }
    }
    return new Vocabulary(
      words,
      Float64Array.from(commonness),
      Int32Array.from(letters),
      this.tokens,
      documents,
    );
  }

  /** In about how many documents a token occurs: a stem, or a part of compounds. */
  documentsWith(token: string): number {
    return Math.min(this.documents, this.tokens.get(token) ?? 0);
  }

  /** The most common words that begin so, the word itself left out. */
  completions(prefix: string, limit: number): string[] {
    const start = placeOf(this.words, prefix);
    const end = placeOf(this.words, `${prefix}\uffff`);
    const found = new Best(limit);
    for (let place = start; place < end; place++) {
      if (this.words[place] !== prefix) found.offer(place, this.commonness[place] ?? 0);
    }
    return found.places.map((place) => this.words[place] ?? '');
  }

  /**
   * The words that were probably meant by one that nobody knows, the nearest first, and of equally near
   * ones the most common. The first letter is taken to be right unless nothing is found with it. With
   * `isBeginning`, words that may still be in the making.
   */
  corrections(word: string, limit: number, isBeginning = false): Correction[] {
    if (word.length < SHORTEST_CORRECTED || /\d/.test(word)) return [];
    const first = word.charAt(0);
    const near = this.near(
      word,
      placeOf(this.words, first),
      placeOf(this.words, `${first}\uffff`),
      isBeginning,
    );
    const found = near.length > 0 ? near : this.near(word, 0, this.words.length, isBeginning);
    return found
      .sort((a, b) => a.distance - b.distance || b.commonness - a.commonness)
      .slice(0, limit)
      .map(({ word: meant, distance }) => ({ word: meant, distance }));
  }

  private near(word: string, start: number, end: number, isBeginning: boolean) {
    const most = word.length >= LONG ? 2 : 1;
    const typed = lettersOf(word);
    const found: (Correction & { commonness: number })[] = [];
    for (let place = start; place < end; place++) {
      // A wrong letter takes one away and brings another; most words differ by more, and are told at a glance.
      const held = this.letters[place]!;
      const differ = isBeginning ? typed & ~held : typed ^ held;
      if (differ !== 0 && bitsIn(differ) > (isBeginning ? most : 2 * most)) continue;
      const candidate = this.words[place]!;
      if (candidate.length < word.length - most) continue;
      if (!isBeginning && candidate.length > word.length + most) continue;
      const distance = editDistance(word, candidate, most, isBeginning);
      if (distance > most) continue;
      found.push({ word: candidate, distance, commonness: this.commonness[place] ?? 0 });
    }
    return found;
  }
}

/** Where a word stands or would stand. */
function placeOf(words: readonly string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function count(tokens: Map<string, number>, { word, documents }: Counted): void {
  const token = isPartToken(word) ? word : stem(word);
  tokens.set(token, (tokens.get(token) ?? 0) + documents);
}

function commonnessOf({ documents, titles }: Counted): number {
  return documents + 10 * titles;
}

/** A bit for each letter from a; whatever is no such letter shares the last ones. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << ((word.charCodeAt(at) - 97) & 31);
  return letters;
}

function bitsIn(letters: number): number {
  let bits = letters - ((letters >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** A word that may have been meant, and how many letters it differs. */
export interface Correction {
  readonly word: string;
  readonly distance: number;
}

/** Keeps the few highest of many. */
class Best {
  private readonly kept: { place: number; value: number }[] = [];

  constructor(private readonly limit: number) {}

  offer(place: number, value: number): void {
    const last = this.kept.at(-1);
    if (this.kept.length === this.limit && last && last.value >= value) return;
    const at = this.kept.findIndex((other) => other.value < value);
    this.kept.splice(at < 0 ? this.kept.length : at, 0, { place, value });
    if (this.kept.length > this.limit) this.kept.pop();
  }

  get places(): number[] {
    return this.kept.map(({ place }) => place);
  }
}
