import { expansionsOf } from './abbreviations.js';
import { fold } from './fold.js';
import { stem } from './stem.js';
import { isStopWord } from './stop-words.js';
import { wordsOf } from './words.js';

/** A folded word or stem as the index keeps it; with `prefix`, anything that begins so. */
export interface WordPattern {
  readonly text: string;
  readonly prefix: boolean;
}

/** Words that must all be found. */
export type Alternative = readonly WordPattern[];

/** Suchbegriff: one thing that must be found; any of its alternatives will do. */
export interface QueryTerm {
  readonly alternatives: readonly Alternative[];
}

/** A single letter begins too much to say anything. */
const SHORTEST_PREFIX = 2;

/**
 * What a person means by words in the search box: all of them, in any inflection; short forms also as
 * what they stand for; and the last word, unless a space follows it, as the beginning of a word that is
 * still being typed. Stop words say nothing, except alone. No terms where nothing can be looked for.
 */
export function queryTerms(text: string): QueryTerm[] {
  const words = wordsOf(text);
  const terms: QueryTerm[] = [];
  for (let index = 0; index < words.length; index++) {
    const [short, length] = abbreviationAt(words, index);
    const isLast = index + length === words.length;
    const isTyped = isLast && !/\s$/u.test(text);
    const written = words.slice(index, index + length).map(fold);
    index += length - 1;
    if (length === 1 && isStopWord(written[0] ?? '') && !(isTyped && terms.length === 0)) continue;
    terms.push({ alternatives: [...typedForms(written, isTyped), ...short.map(allStems)] });
  }
  return terms;
}

/** `DA-EU` is two words and one short form: the longer reading comes first. */
function abbreviationAt(words: readonly string[], index: number): [readonly string[], number] {
  const pair = words.slice(index, index + 2);
  const two = pair.length === 2 ? expansionsOf(pair.join('-')) : [];
  return two.length > 0 ? [two, 2] : [expansionsOf(words[index] ?? ''), 1];
}

function typedForms(written: readonly string[], isTyped: boolean): Alternative[] {
  const whole = written.map(asStem);
  const last = written.at(-1) ?? '';
  if (!isTyped || last.length < SHORTEST_PREFIX) return [whole];
  return [whole, [...whole.slice(0, -1), { text: last, prefix: true }]];
}

function allStems(text: string): Alternative {
  return wordsOf(text)
    .map(fold)
    .filter((word) => !isStopWord(word))
    .map(asStem);
}

function asStem(word: string): WordPattern {
  return { text: stem(word), prefix: false };
}
