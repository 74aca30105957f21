import type { Passage } from './anchor.js';

/** Where words stand in a text, in UTF-16 units, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Candidate extends Span {
  /** How many characters around it are still those that were kept. */
  readonly kept: number;
}

/**
 * Finds the words again, exactly as they read. Where they stand more than once, the place counts around
 * which most is as it was, then the one nearest to where they began. `null` where they stand no more.
 */
export function findPassage(whole: string, passage: Passage): Span | null {
  const best = candidatesIn(whole, passage).reduce<Candidate | null>(
    (found, next) => (found === null || isBetter(next, found, passage.start) ? next : found),
    null,
  );
  return best && { start: best.start, end: best.end };
}

/** How well the best place fits, from 0 (nothing around it is as it was); `null` where there is none. */
export function contextKept(whole: string, passage: Passage): number | null {
  const kept = candidatesIn(whole, passage).map((candidate) => candidate.kept);
  return kept.length === 0 ? null : Math.max(...kept);
}

function candidatesIn(whole: string, { quote, before, after }: Passage): Candidate[] {
  const found: Candidate[] = [];
  for (let start = whole.indexOf(quote); start >= 0; start = whole.indexOf(quote, start + 1)) {
    const end = start + quote.length;
    const kept = sameEnd(whole.slice(0, start), before) + sameStart(whole.slice(end), after);
    found.push({ start, end, kept });
  }
  return found;
}

function isBetter(next: Candidate, found: Candidate, start: number): boolean {
  if (next.kept !== found.kept) return next.kept > found.kept;
  return Math.abs(next.start - start) < Math.abs(found.start - start);
}

function sameStart(a: string, b: string): number {
  let same = 0;
  while (same < b.length && a[same] === b[same]) same += 1;
  return same;
}

function sameEnd(a: string, b: string): number {
  let same = 0;
  while (same < b.length && a[a.length - 1 - same] === b[b.length - 1 - same]) same += 1;
  return same;
}
