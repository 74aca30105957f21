import type { Citation } from './citation.js';
import type { LawName } from './known-laws.js';
import { lawReaderFor } from './law-reader.js';
import { parseCitations } from './parse.js';

const LONGEST_LAW = 4;
const SIGNED = /^(?:§|Art\.)/u;
const LETTERED_LABEL = /^\d{1,3}[a-z](?!\p{L})/u;

/**
 * What a person means who types a citation into the search box: `§81 IV`, `18b aufenthg`, `55 AsylG`,
 * `aufenthg 18b`, `art 6 gg`, `18b`. `null` where the whole text is not one citation; a bare number is
 * none either. Capitals and umlauts do not matter.
 */
export function parseCitationQuery(text: string, laws: readonly LawName[] = []): Citation | null {
  const reader = lawReaderFor(laws);
  for (const [lawWords, rest] of splits(text.trim().split(/\s+/u))) {
    const law = lawWords.length > 0 ? reader.lookup(lawWords.join(' ')) : null;
    if (lawWords.length > 0 && !law) continue;
    const reference = asWritten(rest.join(' '));
    if (!law && !SIGNED.test(reference) && !LETTERED_LABEL.test(reference)) continue;
    const signed = SIGNED.test(reference)
      ? reference
      : `${law?.unit === 'Art' ? 'Art.' : '§'} ${reference}`;
    const citation = wholeCitation(signed, laws);
    if (citation) return { ...citation, law: law?.abbreviation ?? citation.law };
  }
  return null;
}

/** The law may be the last words or the first ones; the longest name is tried first. */
function* splits(words: readonly string[]): Generator<[law: string[], rest: string[]]> {
  for (let count = Math.min(LONGEST_LAW, words.length - 1); count > 0; count--) {
    yield [words.slice(-count), words.slice(0, -count)];
    yield [words.slice(0, count), words.slice(count)];
  }
  yield [[], [...words]];
}

/** Undoes what fast typing does to signs and capitals: `art 6`, `18B`, `81 iv`. */
function asWritten(typed: string): string {
  return typed
    .replace(/^art(?:ikel)?\.?(?=\s*\d)/iu, 'Art.')
    .replace(/^paragra(?:f|ph)(?=\s*\d)/iu, '§')
    .replace(/\d[A-Z](?![\p{L}\d])/gu, (label) => label.toLowerCase())
    .replace(/(?<=\d[a-z]?\s)[ivx]+(?![\p{L}\d])/gu, (roman) => roman.toUpperCase());
}

function wholeCitation(text: string, laws: readonly LawName[]): Citation | null {
  const [first, ...more] = parseCitations(text, { laws });
  const whole = first && more.length === 0 && first.start === 0 && first.end === text.length;
  return whole ? first.citation : null;
}
