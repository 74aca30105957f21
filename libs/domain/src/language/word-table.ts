import { withRoom } from './with-room.js';

/** Grows by half of the places, so that a free one is never far. */
const FULL = 0.5;

/**
 * Gives each word a number, from 0 on, and the same word the same number. A corpus has some ten million
 * words, of which half a million are different: each is looked up where it stands in its text, without
 * being cut out of it.
 */
export class WordTable {
  size = 0;
  /** Of each place two numbers: the hash of a word, and its number and one; 0 where there is none. */
  private places = new Int32Array(2 << 10);
  private letters = new Uint16Array(1 << 13);
  /** Where the letters of each word begin; those of the last one end where the next would begin. */
  private starts = new Int32Array(1 << 10);

  /** Of what stands there in the text; `size` grows where it is new. */
  numberOf(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const mask = this.places.length / 2 - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const known = this.places[2 * place + 1]! - 1;
      if (known < 0) return this.add(text, start, end, hash, place);
      if (this.places[2 * place] === hash && this.isWord(known, text, start, end)) return known;
    }
  }

  private isWord(number: number, text: string, start: number, end: number): boolean {
    const first = this.starts[number]!;
    if (this.starts[number + 1]! - first !== end - start) return false;
    for (let at = start; at < end; at++)
      if (this.letters[first + at - start] !== text.charCodeAt(at)) return false;
    return true;
  }

  private add(text: string, start: number, end: number, hash: number, place: number): number {
    const number = this.size++;
    const first = this.starts[number]!;
    this.starts = withRoom(this.starts, number + 2);
    this.letters = withRoom(this.letters, first + end - start);
    this.starts[number + 1] = first + end - start;
    for (let at = start; at < end; at++) this.letters[first + at - start] = text.charCodeAt(at);
    this.places[2 * place] = hash;
    this.places[2 * place + 1] = number + 1;
    if (this.size > FULL * (this.places.length / 2)) this.spread();
    return number;
  }

  /** Gives everything its place among twice as many. */
  private spread(): void {
    const before = this.places;
    this.places = new Int32Array(2 * before.length);
    const mask = before.length - 1;
    for (let at = 0; at < before.length; at += 2) {
      if (before[at + 1] === 0) continue;
      let place = before[at]! & mask;
      while (this.places[2 * place + 1] !== 0) place = (place + 1) & mask;
      this.places[2 * place] = before[at]!;
      this.places[2 * place + 1] = before[at + 1]!;
    }
  }
}

/** FNV-1a, by letters. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
