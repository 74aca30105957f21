import { lawKey } from './address.js';
import { KNOWN_LAWS } from './known-laws.js';
import { BOOKS } from './law-reader.js';

/** `LuftSiG`, `VwVfG NRW`. A run of capitals may as well be an office, a card or a state. */
const LIKE_A_LAW =
  /^(?=\S*\p{Ll})\p{Lu}[\p{L}\d]*(?:-\p{Lu}[\p{L}\d]*)*(?<=G|V|O|GB|Ü)(?:\s\p{Lu}[\p{L}-]+)?$/u;

/** The keys under which the text of a law may be held; its source may call the `SGB II` `SGB 2`. */
export function lawKeysOf(abbreviation: string): readonly string[] {
  const names = KNOWN_LAWS.find((law) => law.abbreviation === abbreviation)?.names ?? [];
  return [...new Set([abbreviation, inFigures(abbreviation), ...names].map(lawKey))];
}

/** Whether the law is one of those that are read by their names alone, in whatever capitals. */
export function isKnownLaw(abbreviation: string): boolean {
  return KNOWN_LAWS.some((law) => law.abbreviation === abbreviation);
}

/** Whether this can be nothing but a law, be it one that we have never heard of. */
export function isNameOfLaw(abbreviation: string): boolean {
  return isKnownLaw(abbreviation) || LIKE_A_LAW.test(abbreviation);
}

function inFigures(abbreviation: string): string {
  return abbreviation.replace(/(?<=^SGB )[IVX]+$/, (book) => String(BOOKS.indexOf(book)));
}
