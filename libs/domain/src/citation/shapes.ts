import type { Following } from './citation.js';
import type { Cursor } from './cursor.js';

/** What must not follow a value: it would be part of a longer word or number. */
export const END = String.raw`(?![\p{L}\d])`;

const MONTHS = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const UNITS =
  'Monat|Jahr|Tag|Woche|Stunde|Minute|Person|Kind|Antr[aä]g|F[aä]ll|Euro|EUR|€|%|Prozent|Uhr|Mal';

/** A number with a unit or in a date is no part of a citation: "Abs. 1 und 2 Jahre", "am 1. März". */
export const NO_QUANTITY = String.raw`(?!\.?\s*(?:${UNITS}|(?:${MONTHS})(?!\p{L}))|[.,]\d)`;

/** Roman numerals from I to XXXIX, as lawyers number the Absätze. */
export const ROMAN = '(?:X{0,3}(?:IX|IV|VI{0,3}|I{1,3})|X{1,3})[a-z]?';

const DIGITS: Record<string, number> = { I: 1, V: 5, X: 10 };

/** `IV` is `4`, `IVa` is `4a`; what is not Roman stays as it is. */
export function fromRoman(written: string): string {
  const [, roman, letter] = /^([IVX]+)([a-z]?)$/u.exec(written) ?? [];
  if (roman === undefined) return written.toLowerCase();
  const values = [...roman].map((digit) => DIGITS[digit]!);
  const sum = values.reduce(
    (total, value, at) => total + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
  return `${sum}${letter}`;
}

const RANGE = /\s*(?:bis\s+|[–—-]\s*)/uy;
const FOLLOWING = /\s*(ff?)(?:\.(?!\p{L})|(?![\p{L}\d.]))/uy;

/** Reads `bis 3` or `f.` behind a value; `readEnd` reads the last value of the range. */
export function readReach(
  cursor: Cursor,
  readEnd: () => string | null,
): { rangeEnd?: string; following?: Following } {
  const rangeEnd = cursor.attempt(() => (cursor.take(RANGE) ? readEnd() : null));
  if (rangeEnd !== null) return { rangeEnd };
  const following = cursor.take(FOLLOWING)?.[1] as Following | undefined;
  return following ? { following } : {};
}
