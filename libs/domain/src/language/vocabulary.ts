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
    private readonly tokens: ReadonlyMap<string, number>,
    /** How many documents were counted. */
    readonly documents: number,
  ) {}

  static of(counts: Iterable<Counted>, documents: number): Vocabulary {
    const sorted: Counted[] = [];
    const tokens = new Map<string, number>();
    for (const counted of counts) {
      if (!isPartToken(counted.word)) sorted.push(counted);
      const token = isPartToken(counted.word) ? counted.word : stem(counted.word);
      tokens.set(token, Math.min(documents, (tokens.get(token) ?? 0) + counted.documents));
    }
    sorted.sort((a, b) => (a.word < b.word ? -1 : 1));
    const commonness = Float64Array.from(
      sorted,
      (counted) => counted.documents + 10 * counted.titles,
    );
    return new Vocabulary(
      sorted.map(({ word }) => word),
      commonness,
      tokens,
      documents,
    );
  }

  /** In about how many documents a token occurs: a stem, or a part of compounds. */
  documentsWith(token: string): number {
    return this.tokens.get(token) ?? 0;
  }

  /** The most common words that begin so, the word itself left out. */
  completions(prefix: string, limit: number): string[] {
    const start = this.placeOf(prefix);
    const end = this.placeOf(`${prefix}\uffff`);
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
    const near = this.near(word, this.placeOf(first), this.placeOf(`${first}\uffff`), isBeginning);
    const found = near.length > 0 ? near : this.near(word, 0, this.words.length, isBeginning);
    return found
      .sort((a, b) => a.distance - b.distance || b.commonness - a.commonness)
      .slice(0, limit)
      .map(({ word: meant, distance }) => ({ word: meant, distance }));
  }

  private near(word: string, start: number, end: number, isBeginning: boolean) {
    const most = word.length >= LONG ? 2 : 1;
    const found: (Correction & { commonness: number })[] = [];
    for (let place = start; place < end; place++) {
      const candidate = this.words[place]!;
      if (candidate.length < word.length - most) continue;
      if (!isBeginning && candidate.length > word.length + most) continue;
      const distance = editDistance(word, candidate, most, isBeginning);
      if (distance > most) continue;
      found.push({ word: candidate, distance, commonness: this.commonness[place] ?? 0 });
    }
    return found;
  }

  /** Where a word stands or would stand. */
  private placeOf(word: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.words[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
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
