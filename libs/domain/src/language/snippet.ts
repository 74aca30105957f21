import { type Piece, piecesOf } from './highlight.js';
import type { Match, Matcher } from './matcher.js';

/** About two lines of a result. */
const LENGTH = 220;
/** How much is shown before the first word that was found. */
const LEAD = 60;
/** Texts are longer than what can decide on a snippet; what stands behind this is not looked at. */
const READ = 20_000;

/**
 * Textausschnitt: the stretch of a text that shows most of what was looked for, from a word's beginning
 * to a word's end, in pieces, with an ellipsis where it was cut. Without a match, the text's beginning.
 */
export function snippet(text: string, find: Matcher): Piece[] {
  const readable = text.length > READ ? text.slice(0, READ) : text;
  const matches = find(readable);
  const first = densest(matches);
  const start = first ? wordStart(readable, first.start - LEAD) : 0;
  const end = wordEnd(readable, Math.max(start + LENGTH, first?.end ?? 0));
  const pieces = piecesOf(readable, matches, start, end).map(({ text: piece, hit }) => ({
    text: piece.replace(/\s+/g, ' '),
    hit,
  }));
  if (start > 0) pieces.unshift({ text: '… ', hit: false });
  if (end < text.length) pieces.push({ text: ' …', hit: false });
  return pieces;
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
