const LONGEST = 80;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether the value can be the last part of an entry's address: `a-z`, `0-9`, single hyphens, at most 80. */
export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST && SLUG.test(value);
}

/** Letters that Unicode does not take apart into a base letter and a mark. */
const transcriptions: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  å: 'a',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * A slug made from a title: `Blaue Karte EU (§ 18g)` becomes `blaue-karte-eu-18g`. Cut after a whole word
 * where one ends within 80 characters. A title without a Latin letter or digit becomes `eintrag`.
 */
export function slugify(title: string): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæœøåłđðþı]/g, (letter) => transcriptions[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, LONGEST) : `${slug}-${word}`;
    if (longer.length > LONGEST) break;
    slug = longer;
  }
  return slug || 'eintrag';
}
