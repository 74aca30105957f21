import { fold } from './fold.js';
import { type Lexicon, NO_LEXICON } from './lexicon.js';
import { stem } from './stem.js';
import { isStopWord } from './stop-words.js';
import { partToken, tokensOfFolded, type WeightedText } from './vector.js';
import { VectorWriter } from './vector-writer.js';
import { withRoom } from './with-room.js';
import { WordTable } from './word-table.js';
import { forEachPlace, lastOf } from './words.js';

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

/** What is kept of each folded word, side by side: how often it occurs, */
const DOCUMENTS = 0;
const TITLES = 1;
const NOUNS = 2;
/** the documents in which it was last counted as what, */
const LAST_DOCUMENT = 3;
const LAST_TITLE = 4;
const LAST_NOUN = 5;
/** and where its tokens begin and end; 0 until they are read. */
const TOKENS = 6;
const END_OF_TOKENS = 7;
const NUMBERS = 8;

/**
 * Counts the words of documents, for the vocabulary and for the lexicon that grows from them, and makes
 * vectors on the way. Every word of the corpus passes here: what is to be known of it is found out once
 * and kept as numbers, and nothing is made for each occurrence.
 */
export class WordCounter {
  documents = 0;
  private readonly written = new WordTable();
  /** Of each written word where the folded one is kept, and one more if it is written like a noun. */
  private readings = new Int32Array(1 << 10);
  private met = 0;
  private readonly places = new Map<string, number>();
  private readonly words: string[] = [];
  private kept = new Int32Array(NUMBERS << 10);
  private tokens = new Int32Array(1 << 10);
  private endOfTokens = 1;
  private readonly vector = new VectorWriter();

  /** @param lexicon for vectors; whoever only counts needs none */
  constructor(private readonly lexicon: Lexicon = NO_LEXICON) {}

  add(parts: readonly WeightedText[]): void {
    this.documents += 1;
    for (const part of parts)
      forEachPlace(part.text, (start, end) => void this.count(part, start, end));
  }

  /** Counts the words of a document and makes its vector, as `wordVector` does, looking at each word once. */
  addAndRead(parts: readonly WeightedText[]): string {
    this.documents += 1;
    const { vector } = this;
    for (const part of parts) {
      vector.begin(part.weight);
      forEachPlace(part.text, (start, end) => {
        vector.next();
        this.write(this.count(part, start, end));
      });
      vector.next();
      for (const token of part.tokens ?? []) vector.add(vector.numberOf(token));
      vector.next();
    }
    return vector.finish();
  }

  *counts(): Generator<WordCount> {
    for (const [index, word] of this.words.entries()) {
      const at = index * NUMBERS;
      const [documents = 0, titles = 0, nouns = 0] = this.kept.subarray(at, at + LAST_DOCUMENT);
      if (isLookedFor(word)) yield { word, documents, titles, nouns };
    }
  }

  /** Counts the word that stands there; where it is kept. */
  private count({ weight, text }: WeightedText, start: number, end: number): number {
    const number = this.written.numberOf(text, start, lastOf(start, end));
    if (number === this.met) this.meet(text.slice(start, lastOf(start, end)));
    const reading = this.readings[number]!;
    const at = reading & ~1;
    const { kept, documents: document } = this;
    if (kept[at + LAST_DOCUMENT] !== document) {
      kept[at + LAST_DOCUMENT] = document;
      kept[at + DOCUMENTS]! += 1;
    }
    if (weight === 'A' && kept[at + LAST_TITLE] !== document) {
      kept[at + LAST_TITLE] = document;
      kept[at + TITLES]! += 1;
    }
    if (reading !== at && kept[at + LAST_NOUN] !== document && isWithinSentence(text, start)) {
      kept[at + LAST_NOUN] = document;
      kept[at + NOUNS]! += 1;
    }
    return at;
  }

  private write(at: number): void {
    if (this.kept[at + TOKENS] === 0) this.readTokens(at);
    const end = this.kept[at + END_OF_TOKENS]!;
    for (let token = this.kept[at + TOKENS]!; token < end; token++)
      this.vector.add(this.tokens[token]!);
  }

  private readTokens(at: number): void {
    const tokens = tokensOfFolded(this.words[at / NUMBERS]!, this.lexicon);
    this.kept[at + TOKENS] = this.endOfTokens;
    this.tokens = withRoom(this.tokens, this.endOfTokens + tokens.length);
    for (const token of tokens) this.tokens[this.endOfTokens++] = this.vector.numberOf(token);
    this.kept[at + END_OF_TOKENS] = this.endOfTokens;
  }

  private meet(word: string): void {
    this.readings = withRoom(this.readings, this.met + 1);
    this.readings[this.met++] = this.placeOf(fold(word)) + (isWrittenLikeNoun(word) ? 1 : 0);
  }

  private placeOf(folded: string): number {
    const known = this.places.get(folded);
    if (known !== undefined) return known;
    const place = this.words.length * NUMBERS;
    this.places.set(folded, place);
    this.words.push(folded);
    this.kept = withRoom(this.kept, place + NUMBERS);
    return place;
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

/** A word with a capital is a noun if it does not open a sentence, a line or a list. */
const isWrittenLikeNoun = (word: string) => /^\p{Lu}\p{Ll}{2,}$/u.test(word);

const SPACE = 0x20;

function isWithinSentence(text: string, start: number): boolean {
  return start >= 2 && text.charCodeAt(start - 1) === SPACE && goesOn(text.charCodeAt(start - 2));
}

/** What stands before the space within a sentence; looked up once of each character. */
function goesOn(unit: number): boolean {
  const known = going[unit]! || (going[unit] = isGoing.test(String.fromCharCode(unit)) ? 1 : 2);
  return known === 1;
}

const going = new Uint8Array(0x10000);
const isGoing = /[\p{Ll}\p{N},)]/u;

/** Nobody looks for stop words, numbers and single letters. */
function isLookedFor(word: string): boolean {
  return word.length >= 2 && !/^\d+$/.test(word) && !isStopWord(word);
}
