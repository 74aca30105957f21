import { fold } from './fold.js';
import type { Lexicon } from './lexicon.js';
import { stem } from './stem.js';
import { isStopWord } from './stop-words.js';
import { forEachWord } from './words.js';

/** Where a text stands: A title and other names, B headings, C summary and what is cited, D body. */
export type Weight = 'A' | 'B' | 'C' | 'D';

/** A part of what is searched: running text, or tokens that are taken as they are. */
export interface WeightedText {
  readonly weight: Weight;
  readonly text: string;
  readonly tokens?: readonly string[];
}

/**
 * The words of a document as a PostgreSQL `tsvector` literal: each word by its stem, and by the stems of
 * its parts where it is a compound (`~erlaubnis`), all at the same place. Stop words are left out and
 * still count as a place; the parts of the document follow each other with a gap, so that words of two
 * of them never look like neighbours. Tokens hold letters, digits, `_` and `~` only; nothing in them
 * needs an escape.
 */
export function wordVector(parts: readonly WeightedText[], lexicon: Lexicon): string {
  const places = new Map<string, string>();
  let place = 0;
  for (const { weight, text, tokens = [] } of parts) {
    const add = (token: string) => {
      const others = places.get(token);
      places.set(token, others === undefined ? `${place}${weight}` : `${others},${place}${weight}`);
    };
    forEachWord(text, (word) => {
      place += 1;
      tokensOf(word, lexicon).forEach(add);
    });
    place += 1;
    tokens.forEach(add);
    place += 1;
  }
  return [...places].map(([token, at]) => `'${token}':${at}`).join(' ');
}

/** How a part of a compound is told from a word of its own. */
export const partToken = (base: string) => `~${base}`;
export const isPartToken = (token: string) => token.startsWith('~');

/** The tokens under which a word is found; none for a stop word. */
export function tokensOf(written: string, lexicon: Lexicon): readonly string[] {
  const cache = cacheOf(lexicon);
  const known = cache.get(written);
  if (known) return known;
  const tokens = tokensOfFolded(fold(written), lexicon);
  cache.set(written, tokens);
  return tokens;
}

export function tokensOfFolded(word: string, lexicon: Lexicon): readonly string[] {
  if (isStopWord(word)) return [];
  const parts = lexicon.split(word).map((part) => partToken(stem(part)));
  return [...new Set([stem(word), ...parts])];
}

/** The same words come again and again; most of the work is done once. */
function cacheOf(lexicon: Lexicon): Map<string, readonly string[]> {
  const known = caches.get(lexicon);
  if (known && known.size < MOST_CACHED) return known;
  const cache = new Map<string, readonly string[]>();
  caches.set(lexicon, cache);
  return cache;
}

const MOST_CACHED = 400_000;
const caches = new WeakMap<Lexicon, Map<string, readonly string[]>>();
