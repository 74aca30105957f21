/** Residence law, and what is told by its own statutes of those who come and stay. */
const residence = new Set([
  'aufenthg',
  'aufenthv',
  'asylg',
  'azrg',
  'azrg-dv',
  'beschv',
  'bkav',
  'freizuegg-eu',
  'intv',
  'stag',
]);

/** Laws that an immigration office opens beside them. */
const neighbouring =
  /^(asylblg|asylzbv|aentg|aueg|bafoeg|bgb|bverfschg|bvfg|bzrg|bmg|eignvuebg|einbtestv|estg|gg|hauslg|idnrg|kjsg|mog|passg|pauswg|pstg|schwarzarbg|sgb-?[0-9ivx]+|stgb|stpo|ukraineaufenthuebgv|vwgo|vwvfg|vwvg|vwzg|zustvastagv|zpo)$/;

/**
 * How near a text is to the work of the office: 3 its own pages, 2 residence law and notices, which only
 * tell of a page that changed, 1 neighbouring law, 0 the rest. Of two texts that say the same the nearer
 * one is meant.
 */
export function standingOf(kind: string, law: string | undefined): number {
  if (kind === 'change-notice') return 2;
  if (kind !== 'provision') return 3;
  if (law === undefined) return 0;
  if (residence.has(law)) return 2;
  return neighbouring.test(law) ? 1 : 0;
}
