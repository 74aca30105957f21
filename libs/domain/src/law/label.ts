import { lawKey } from '../citation/index.js';

const ARTICLE = /^art(?:ikel|\.)?\s*/iu;
const MERGED = /^\(X+\)\s*/u;

/**
 * The label of a provision as it stands in addresses: `§ 18b` is `18b`, `Art 3` is `art-3`, `Anlage 2`
 * is `anlage-2`. `(XXXX) §§ 18 und 19`, which joins repealed provisions, is `18-und-19`.
 */
export function labelKey(label: string): string {
  const name = label.replace(MERGED, '').trim() || label;
  if (ARTICLE.test(name)) return `art-${lawKey(name.replace(ARTICLE, ''))}`;
  return lawKey(name.replace(/^§+\s*(\d+)\s+([a-z])(?!\p{L})/u, '$1$2').replace(/^§+/u, ''));
}

/** A label with white space folded, as it is shown and compared: `§ 18b`. */
export function foldLabel(label: string): string {
  return label.replace(/\s+/gu, ' ').trim();
}
