import { Nouns } from './nouns.js';
import { splitCompound } from './split-compound.js';
import type { WordCount } from './word-counter.js';

/**
 * Lexikon: the nouns of the corpus, by which compounds are taken apart. An index and the queries on it must
 * use the same version, or a word is taken apart here and left whole there.
 */
export interface Lexicon {
  readonly version: number;
  /** The folded parts of a folded compound; none where it is none. */
  split(word: string): readonly string[];
}

/** What is kept of a lexicon: in how many documents each noun occurs. */
export type LexiconData = Readonly<Record<string, number>>;

/** Takes nothing apart: before there is a corpus to learn from. */
export const NO_LEXICON: Lexicon = { version: 0, split: () => [] };

/** Longer ones are rarely part of a compound, and never worth their place. */
const LONGEST_NOUN = 24;

/** Every word that is written as a noun as often as not; official texts are edited well enough to trust one. */
export function growLexicon(counts: Iterable<WordCount>): LexiconData {
  const nouns: Record<string, number> = {};
  for (const { word, documents, nouns: asNoun } of counts) {
    const isNoun = asNoun > 0 && asNoun * 2 >= documents;
    if (isNoun && word.length <= LONGEST_NOUN && /^[a-z]{3,}$/.test(word)) nouns[word] = asNoun;
  }
  return nouns;
}

export function lexiconOf(version: number, data: LexiconData): Lexicon {
  const nouns = new Nouns(data);
  const known = new Map<string, readonly string[]>();
  return {
    version,
    split(word) {
      const before = known.get(word);
      if (before) return before;
      if (known.size >= MOST_REMEMBERED) known.clear();
      const parts = splitCompound(word, nouns);
      known.set(word, parts);
      return parts;
    },
  };
}

const MOST_REMEMBERED = 400_000;
