import { atOnePace, independently } from '../open-loop/arrivals.js';
import type { Random } from '../random.js';
import type { CorpusWords } from '../typing/trace.js';
import { Typist } from '../typing/typist.js';

/** What is asked by whom at which millisecond after the start. */
export interface Ask {
  at: number;
  person: number;
  text: string;
}

export interface Crowd {
  people: number;
  /** Of all of them together. */
  perSecond: number;
  seconds: number;
}

/** Keys of people who type, each of them what they are looking for, one thing after the other. */
export function typing(crowd: Crowd, words: CorpusWords, random: Random): Ask[] {
  return asks(crowd, random, typistsOf(crowd, words, random), (typist) => typist.nextKey());
}

/** Whole texts, as they are asked with Enter. */
export function submitting(crowd: Crowd, words: CorpusWords, random: Random): Ask[] {
  return asks(crowd, random, typistsOf(crowd, words, random), (typist) => typist.nextText());
}

function typistsOf({ people }: Crowd, words: CorpusWords, random: Random): Typist[] {
  return Array.from({ length: people }, () => new Typist(words, random));
}

function asks(
  { people, perSecond, seconds }: Crowd,
  random: Random,
  typists: readonly Typist[],
  next: (typist: Typist) => string,
): Ask[] {
  const arrivals = people === 1 ? atOnePace : independently;
  return arrivals(perSecond, seconds, random).map((at) => {
    const person = random.below(people);
    return { at, person, text: next(typists[person]!) };
  });
}
