import { fold } from './fold.js';
import { inFigures } from './numbers.js';
import { stem } from './stem.js';
import { isStopWord } from './stop-words.js';
import type { TermRule } from './term-rule.js';
import { wordsOf } from './words.js';

/** What words may stand for, and how surely. */
export interface Meaning {
  /** In words. */
  readonly shown: string;
  /** The stems of them, without stop words. */
  readonly stems: readonly string[];
  readonly relation: TermRule['relation'];
}

/** Sprachregeln, ready to be looked up. */
export interface Synonyms {
  /** The rules for the longest run of words that begins at `from`; none where there is no rule. */
  at(
    stems: readonly string[],
    from: number,
  ): { length: number; meanings: readonly Meaning[] } | null;
}

/** Rules name words, never sentences. */
export const LONGEST_PHRASE = 5;

/** Prepares rules; each form of a rule is found in any inflection, in any spelling. */
export function synonymsOf(rules: Iterable<TermRule>): Synonyms {
  const meanings = new Map<string, Meaning[]>();
  const add = (from: string, to: string, relation: TermRule['relation']) => {
    const key = keyOf(stemsOf(from));
    const meant = stemsOf(to);
    if (key === '' || meant.length === 0 || key === keyOf(meant)) return;
    const known = meanings.get(key) ?? [];
    if (known.some(({ stems }) => stems.join(' ') === meant.join(' '))) return;
    meanings.set(key, [...known, { shown: to, stems: meant, relation }]);
  };
  for (const { typed, means, relation } of rules) {
    const everything = [...typed, ...means];
    for (const from of relation === 'same' ? everything : typed) {
      for (const to of relation === 'same' ? everything : means) add(from, to, relation);
    }
  }
  return {
    at(stems, from) {
      for (let length = Math.min(LONGEST_PHRASE, stems.length - from); length > 0; length--) {
        const found = meanings.get(keyOf(stems.slice(from, from + length)));
        if (found) return { length, meanings: found };
      }
      return null;
    },
  };
}

/** In any order, and with numbers in figures or words: `arbeiten mit Duldung` is `Duldung arbeiten`. */
const keyOf = (stems: readonly string[]) => stems.map(inFigures).toSorted().join(' ');

/** The stems of a phrase without its stop words; of a phrase of nothing but stop words, all of them. */
export function stemsOf(phrase: string): string[] {
  const words = wordsOf(phrase).map(fold);
  const telling = words.filter((word) => !isStopWord(word));
  return (telling.length > 0 ? telling : words).map(stem);
}
