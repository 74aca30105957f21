import type { Matcher, Match } from './matcher.js';

/** A stretch of text, and whether it is what was looked for. All pieces together are the text. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
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
