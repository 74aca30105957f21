import { fold } from './fold.js';
import type { QueryTerm, WordPattern } from './query-terms.js';
import { stem } from './stem.js';

/** A stretch of text, and whether it is what was looked for. All pieces together are the text. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Where a word that was looked for stands, and what of the query it is. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly sought: string | number;
}

/** Finds in a text what the index finds for the same terms: no more, no less. */
export type Matcher = (text: string) => Match[];

/**
 * Prepares a search for the words of these terms. One expression finds the words that begin alike in any
 * spelling, since a stem is always the beginning of its word; only these few are then folded and stemmed
 * to see whether they are meant.
 */
export function matcherOf(terms: readonly QueryTerm[]): Matcher {
  const patterns = terms
    .flatMap(({ alternatives }) => alternatives.flat())
    .filter(({ text }) => text !== '' && !text.includes('_'));
  if (patterns.length === 0) return () => [];
  const beginnings = [...new Set(patterns.map(({ text }) => spellingsOf(text)))].join('|');
  const candidate = new RegExp(
    `(?<![\\p{L}\\p{N}\\p{M}])(?:${beginnings})[\\p{L}\\p{N}\\p{M}]*`,
    'giu',
  );
  return (text) => {
    const matches: Match[] = [];
    for (const { 0: word, index } of text.matchAll(candidate)) {
      const pattern = patternOf(fold(word), patterns);
      if (pattern) matches.push({ start: index, end: index + word.length, sought: pattern.text });
    }
    return matches;
  };
}

function patternOf(word: string, patterns: readonly WordPattern[]): WordPattern | undefined {
  const base = stem(word);
  return patterns.find(({ text, prefix }) =>
    prefix ? word.startsWith(text) : base === text || word === text,
  );
}

const spellings: Readonly<Record<string, string>> = {
  ss: '(?:ss|ß)',
  a: '(?:ae?|[äàáâãåæ])',
  o: '(?:oe?|[öòóôõøœ])',
  u: '(?:ue?|[üùúû])',
  e: '[eèéêë]',
  i: '[iìíîïı]',
  c: '[cç]',
  n: '[nñ]',
  l: '[lł]',
  d: '[dđ]',
};

/** Everything that folds to this, and a little more; what is more is sorted out by folding. */
function spellingsOf(folded: string): string {
  return folded.replace(/ss|[aoueicnld]/g, (letters) => spellings[letters] ?? letters);
}

/** The whole text in pieces. */
export function highlight(text: string, find: Matcher): Piece[] {
  return piecesOf(text, find(text), 0, text.length);
}

/** The text from `start` to `end` in pieces; matches beyond are left out. */
export function piecesOf(
  text: string,
  matches: readonly Match[],
  start: number,
  end: number,
): Piece[] {
  const pieces: Piece[] = [];
  let position = start;
  const push = (until: number, hit: boolean) => {
    if (until > position) pieces.push({ text: text.slice(position, until), hit });
    position = Math.max(position, until);
  };
  for (const match of matches) {
    if (match.start < position || match.end > end) continue;
    push(match.start, false);
    push(match.end, true);
  }
  push(end, false);
  return pieces;
}
