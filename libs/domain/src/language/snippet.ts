import { type Piece, piecesOf } from './highlight.js';
import type { Match, Matcher } from './matcher.js';

/** About two lines of a result. */
const LENGTH = 220;
/** How much is shown before the first word that was found. */
const LEAD = 60;
/** So much is read at first, and only if nothing stands there so much more; never anything behind that. */
const READ = [3_000, 20_000];

/**
 * Textausschnitt: the stretch of a text that shows most of what was looked for, from a word's beginning
 * to a word's end, in pieces, with an ellipsis where it was cut. Without a match, the text's beginning.
 */
export function snippet(text: string, find: Matcher): Piece[] {
  const matches = firstMatches(text, find);
  const first = densest(matches);
  const start = first ? wordStart(text, first.start - LEAD) : 0;
  const end = wordEnd(text, Math.max(start + LENGTH, first?.end ?? 0));
  const pieces = piecesOf(text, matches, start, end).map(({ text: piece, hit }) => ({
    text: piece.replace(/\s+/g, ' '),
    hit,
  }));
  if (start > 0) pieces.unshift({ text: '… ', hit: false });
  if (end < text.length) pieces.push({ text: ' …', hit: false });
  return pieces;
}

/** Most texts say early what they are found for, and the rest of a long one need not be read. */
function firstMatches(text: string, find: Matcher): readonly Match[] {
  for (const length of READ) {
    const matches = find(text.slice(0, length));
    if (matches.length > 0) return matches;
    if (text.length <= length) break;
  }
  return [];
}

/** The match that begins the stretch in which the most different terms stand; the first of equals. */
function densest(matches: readonly Match[]): Match | undefined {
  let best: Match | undefined;
  let most = 0;
  matches.forEach((match, index) => {
    const seen = new Set<unknown>();
    for (let next = index; next < matches.length; next++) {
      const other = matches[next];
      if (!other || other.end > match.start + LENGTH - LEAD) break;
      seen.add(other.term);
    }
    if (seen.size > most) [best, most] = [match, seen.size];
  });
  return best ?? matches[0];
}

function wordStart(text: string, near: number): number {
  if (near <= 0) return 0;
  const gap = text.slice(near, near + LEAD).search(/\s/);
  return gap < 0 ? near : near + gap + 1;
}

function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length;
  const gap = text.lastIndexOf(' ', near);
  return gap > near - LEAD ? gap : near;
}
