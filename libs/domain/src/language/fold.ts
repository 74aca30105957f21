const letters: Readonly<Record<string, string>> = {
  ä: 'a',
  ö: 'o',
  ü: 'u',
  ß: 'ss',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/**
 * One spelling for all spellings of German text: lower case, `ß` as `ss`, and a vowel for its umlaut,
 * written with dots or with an e (`Ausländer`, `AUSLAENDER` and `auslander` are all `auslander`). The
 * bare vowel is chosen over `ae` because the stemmer then finds `Land` in `Länder`.
 *
 * An e that only follows a u is left alone (`neue`, `Steuer`, `Quelle`), and so are words of two
 * letters, which are abbreviations (`AE`). Where `ae` is no umlaut (`Israel`, `aktuell`) the word loses
 * a letter; it does so in the index and in the query, and both still meet.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(UMLAUTS, (found, whole?: string) => whole ?? letters[found] ?? found.charAt(0))
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

const UMLAUTS = /(?<![\p{L}\p{N}])([aou]e)(?![\p{L}\p{N}])|[ao]e|(?<![aeqäöü])ue|[äöüßæœøłđı]/gu;
