import type { Citation } from './citation.js';

const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/**
 * The part of an address that names a law: lower case, umlauts written out, everything else than
 * letters and digits a hyphen. `AufenthG` is `aufenthg`, `FreizügG/EU` is `freizuegg-eu`.
 */
export function lawKey(abbreviation: string): string {
  return abbreviation
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter]!)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The label of a provision in an address: `18b` for a paragraph, `art-6` for an article. */
export function provisionKey(citation: Pick<Citation, 'unit' | 'label'>): string {
  const label = citation.label.toLowerCase();
  return citation.unit === 'Art' ? `art-${label}` : label;
}

/**
 * Where our pages show the cited provision: `/vorschriften/aufenthg/18b#abs-2`. The fragment leads to
 * the Absatz; `null` where the citation names no law.
 */
export function provisionPath(citation: Citation): string | null {
  if (citation.law === null) return null;
  const absatz = citation.path.find((element) => element.kind === 'Abs');
  const fragment = absatz ? `#abs-${absatz.value}` : '';
  return `/vorschriften/${lawKey(citation.law)}/${provisionKey(citation)}${fragment}`;
}
