import type { LocalDate } from '../time/index.js';

/** The parts below a provision, from the outermost to the innermost. */
export const PATH_KINDS = ['Abs', 'UAbs', 'Satz', 'Hs', 'Nr', 'lit', 'litlit', 'Alt'] as const;

/** Absatz, Unterabsatz, Satz, Halbsatz, Nummer, Buchstabe, Doppelbuchstabe, Alternative. */
export type PathKind = (typeof PATH_KINDS)[number];

/** "f." means this one and the next, "ff." this one and those after it. */
export type Following = 'f' | 'ff';

/** One step below a provision: `Nr 3`, or `Nr 1 bis 3`, or `Abs 2 ff`. */
export interface PathElement {
  readonly kind: PathKind;
  readonly value: string;
  readonly rangeEnd?: string;
  readonly following?: Following;
}

/** Alte Fassung, neue Fassung, or the text that applied on a day. */
export type Edition = 'aF' | 'nF' | { readonly on: LocalDate };

/**
 * Normzitat: a reference to a provision of a law or to a part of it, as a value. Two citations mean
 * the same place exactly if their canonical forms are equal.
 */
export interface Citation {
  /** The abbreviation in official use ("AufenthG"), or `null` where the text names no law. */
  readonly law: string | null;
  readonly unit: '§' | 'Art';
  /** "18b": the number with its letter, without a space. */
  readonly label: string;
  /** The last provision of a range: `§§ 53 bis 55`. */
  readonly rangeEnd?: string;
  readonly following?: Following;
  readonly path: readonly PathElement[];
  readonly edition?: Edition;
}

/** A citation and where it stands: `text.slice(start, end)`, in UTF-16 units. */
export interface FoundCitation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly citation: Citation;
  readonly canonical: string;
}

/** How far down a part lies: 0 for the Absatz. */
export function depthOf(kind: PathKind): number {
  return PATH_KINDS.indexOf(kind);
}
