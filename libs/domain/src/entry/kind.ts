/**
 * Art des Eintrags: Thema, Verfahrensanweisung, Änderungsmitteilung. A closed list that will grow (text
 * modules, forms); whoever switches over it ends in `assertNever`.
 */
export const entryKinds = ['legal-article', 'process-instruction', 'change-notice'] as const;
export type EntryKind = (typeof entryKinds)[number];

export function isEntryKind(value: unknown): value is EntryKind {
  return entryKinds.some((kind) => kind === value);
}

/**
 * Gewicht einer Änderung: a material one asks for a new acknowledgement, an editorial one (spelling,
 * layout, a dead link) does not.
 */
export const materialities = ['material', 'editorial'] as const;
export type Materiality = (typeof materialities)[number];

export function isMateriality(value: unknown): value is Materiality {
  return materialities.some((materiality) => materiality === value);
}

const folders: Readonly<Record<EntryKind, string>> = {
  'legal-article': 'themen',
  'process-instruction': 'anweisungen',
  'change-notice': 'mitteilungen',
};

/** The address at which an entry is read, today or on the day given by `?stand=`. */
export function entryPath(kind: EntryKind, slug: string): string {
  return `/${folders[kind]}/${slug}`;
}

/** The permanent address of one publication (Fassung). */
export function publicationPath(publicationId: string): string {
  return `/fassungen/${publicationId}`;
}
