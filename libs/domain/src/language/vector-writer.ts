import { type Weight } from './vector.js';
import { withRoom } from './with-room.js';

/** Digits of the highest place, its weight and what follows. */
const LONGEST_PLACE = 12;

const QUOTE = code("'");
const COLON = code(':');
const COMMA = code(',');
const SPACE = code(' ');
const ZERO = code('0');

/**
 * Writes vectors, as `wordVector` does, for those who write very many of them: tokens are known by number,
 * and nothing is made anew for a document but its vector.
 */
export class VectorWriter {
  private readonly numbers = new Map<string, number>();
  /** What is written of each token before its places, one behind the other, and where each begins. */
  private openings = new Uint8Array(1 << 12);
  private starts = new Int32Array(1 << 8);

  // Of the document at hand. A token knows where it occurs first and last; each occurrence knows the next.
  private readonly tokens: number[] = [];
  private first = new Int32Array(1 << 8);
  private last = new Int32Array(1 << 8);
  private places = new Int32Array(1 << 10);
  private weights = new Uint8Array(1 << 10);
  private following = new Int32Array(1 << 10);
  private occurrences = 0;
  private place = 0;
  private weight = 0;

  private written = new Uint8Array(1 << 12);
  private length = 0;

  numberOf(token: string): number {
    return this.numbers.get(token) ?? this.learn(token);
  }

  /** Of what comes next. */
  begin(weight: Weight): void {
    this.weight = code(weight);
  }

  /** Goes on to the next place. */
  next(): void {
    this.place += 1;
  }

  /** A token stands here. */
  add(token: number): void {
    const occurrence = ++this.occurrences;
    if (occurrence >= this.places.length) this.growTo(occurrence + 1);
    this.places[occurrence] = this.place;
    this.weights[occurrence] = this.weight;
    this.following[occurrence] = 0;
    if (this.first[token] === 0) {
      this.first[token] = occurrence;
      this.tokens.push(token);
    } else this.following[this.last[token]!] = occurrence;
    this.last[token] = occurrence;
  }

  /** The vector of the document at hand; the next one begins. */
  finish(): string {
    this.length = 0;
    for (const token of this.tokens) this.write(token);
    this.tokens.length = 0;
    this.occurrences = 0;
    this.place = 0;
    return asText.decode(this.written.subarray(0, Math.max(0, this.length - 1)));
  }

  private write(token: number): void {
    const start = this.starts[token]!;
    const end = this.starts[token + 1]!;
    this.makeRoom(end - start);
    for (let at = start; at < end; at++) this.written[this.length++] = this.openings[at]!;
    for (let one = this.first[token]!; one !== 0; one = this.following[one]!) this.writePlace(one);
    this.written[this.length - 1] = SPACE;
    this.first[token] = 0;
  }

  private writePlace(occurrence: number): void {
    this.makeRoom(LONGEST_PLACE);
    const { written } = this;
    const place = this.places[occurrence]!;
    let end = this.length + 1;
    for (let tens = place; tens >= 10; tens = (tens / 10) | 0) end++;
    for (let at = end - 1, rest = place; at >= this.length; at--, rest = (rest / 10) | 0)
      written[at] = ZERO + (rest % 10);
    written[end] = this.weights[occurrence]!;
    written[end + 1] = COMMA;
    this.length = end + 2;
  }

  private makeRoom(length: number): void {
    if (this.length + length > this.written.length)
      this.written = withRoom(this.written, this.length + length);
  }

  private growTo(occurrences: number): void {
    this.places = withRoom(this.places, occurrences);
    this.weights = withRoom(this.weights, occurrences);
    this.following = withRoom(this.following, occurrences);
  }

  private learn(token: string): number {
    const number = this.numbers.size;
    this.numbers.set(token, number);
    const letters = asciiOf(token) ?? asBytes.encode(token);
    const start = this.starts[number]!;
    const end = start + letters.length + 3;
    this.openings = withRoom(this.openings, end);
    this.starts = withRoom(this.starts, number + 2);
    this.first = withRoom(this.first, number + 1);
    this.last = withRoom(this.last, number + 1);
    this.openings[start] = QUOTE;
    this.openings.set(letters, start + 1);
    this.openings[end - 2] = QUOTE;
    this.openings[end - 1] = COLON;
    this.starts[number + 1] = end;
    return number;
  }
}

const asBytes = new TextEncoder();
const LAST_OF_ASCII = 0x7f;

/** Tokens are folded: hardly any needs more than its letters, which is quicker. */
function asciiOf(token: string): Uint8Array | null {
  const letters = new Uint8Array(token.length);
  for (let at = 0; at < token.length; at++) {
    const letter = token.charCodeAt(at);
    if (letter > LAST_OF_ASCII) return null;
    letters[at] = letter;
  }
  return letters;
}

const asText = new TextDecoder();

function code(character: string): number {
  return character.charCodeAt(0);
}
