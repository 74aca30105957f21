import type { Citation } from './citation.js';
import type { LawName } from './known-laws.js';
import { lawReaderFor } from './law-reader.js';
import { isKnownLaw } from './names.js';
import { parseCitations } from './parse.js';

/** In an immigration office a bare "§ 81 IV" is one of the Residence Act. */
export const UNSAID_LAW = 'AufenthG';

const LONGEST_LAW = 4;
const SIGNED = /^(?:§|Art\.)/u;
/** What says without any sign that a number is that of a provision: its letter, or a part of it. */
const LIKE_A_PROVISION =
  /^\d{1,3}(?:[a-z](?!\p{L})|\s*\(\d|\s+(?:[IVX]+[a-z]?(?![\p{L}\d])|ff(?!\p{L})|(?:Abs|S|Satz|Nr|Nummer)(?:\.|(?!\p{L}))))/iu;
/** Names under which a law was known before, with the same numbers. */
const FORMER_NAMES: Readonly<Record<string, string>> = { AsylVfG: 'AsylG' };

/**
 * What a person means who types a citation into the search box: `§81 IV`, `18b aufenthg`, `55 AsylG`,
 * `aufenthg 18b`, `art 6 gg`, `18b`, `28 I 1 Nr. 3`, `25 5`. `null` where the whole text is not one
 * citation; a bare number is none either. Capitals and umlauts do not matter.
 */
export function parseCitationQuery(text: string, laws: readonly LawName[] = []): Citation | null {
  const reader = lawReaderFor(laws);
  for (const [lawWords, rest] of splits(spaced(text).split(/\s+/u))) {
    const law = lawWords.length > 0 ? reader.lookup(lawWords.join(' ')) : null;
    if (lawWords.length > 0 && !law) continue;
    const reference = asWritten(rest.join(' '));
    if (!law && !SIGNED.test(reference) && !LIKE_A_PROVISION.test(reference)) continue;
    const signed = SIGNED.test(reference)
      ? reference
      : `${law?.unit === 'Art' ? 'Art.' : '§'} ${reference}`;
    const citation = wholeCitation(signed, laws);
    if (citation) return { ...citation, law: nameToday(law?.abbreviation ?? citation.law) };
  }
  return null;
}

/** Whether it is plain that a text names a provision; `25 5` may as well be two numbers. */
export function isPlainlyCited(text: string, { law }: Citation): boolean {
  return law !== null || /^\s*(?:§|art|par|\d{1,3}[a-z](?!\p{L}))/iu.test(text);
}

/**
 * Whether nothing else can be meant, so that one may say that there is no such provision. `BGB 2024` may be
 * a year, and a law that only its office knows may count in articles.
 */
export function isSurelyCited(text: string, { law, label }: Citation): boolean {
  if (law === null) return false;
  return /§|(?<!\p{L})art/iu.test(text) || (isKnownLaw(law) && parseInt(label) < 1000);
}

/** The law may be the last words, the first ones or between; the longest name is tried first. */
function* splits(words: readonly string[]): Generator<[law: string[], rest: string[]]> {
  for (let count = Math.min(LONGEST_LAW, words.length - 1); count > 0; count--) {
    for (let at = words.length - count; at >= 0; at--)
      yield [words.slice(at, at + count), [...words.slice(0, at), ...words.slice(at + count)]];
  }
  yield [[], [...words]];
}

/** Puts in the spaces that fast typing leaves out: `AufenthG§18a`, `§25 Abs.5AufenthG`. */
function spaced(text: string): string {
  return text
    .trim()
    .replace(/(?<=\p{L})(?=§)/gu, ' ')
    .replace(/(?<=\d[a-z]?)(?=\p{Lu}\p{Ll})/gu, ' ');
}

/** Undoes what fast typing does to signs, capitals and parts: `art 6`, `18B`, `18 b`, `81 iv`, `81 4`. */
function asWritten(typed: string): string {
  return typed
    .replace(/^art(?:ikel)?\.?(?=\s*\d)/iu, 'Art.')
    .replace(/^par(?:a|agra(?:f|ph))?\.?(?=\s*\d)/iu, '§')
    .replace(/^(\d{1,3}) ([a-hj-uwyz])(?![\p{L}.])/iu, '$1$2')
    .replace(/^((?:§\s*)?\d{1,3}[a-z]?) (\d)(?![\d.,]|\s*\p{L})/iu, '$1 Abs. $2')
    .replace(/\d[A-Z](?![\p{L}\d])/gu, (label) => label.toLowerCase())
    .replace(/(?<=\d[a-z]?\s)[ivx]+(?![\p{L}\d])/gu, (roman) => roman.toUpperCase());
}

function nameToday(law: string | null): string | null {
  return law === null ? null : (FORMER_NAMES[law] ?? law);
}

function wholeCitation(text: string, laws: readonly LawName[]): Citation | null {
  const [first, ...more] = parseCitations(text, { laws });
  const whole = first && more.length === 0 && first.start === 0 && first.end === text.length;
  return whole ? first.citation : null;
}
