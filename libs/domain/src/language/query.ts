/** How a reading came about: as typed, completed, taken apart, by a rule of the field, corrected, cited. */
export type Origin = 'word' | 'completion' | 'part' | 'synonym' | 'spelling' | 'citation';

/**
 * Lesart: one way to read what was typed. All its places must be filled in a document, each with one of
 * the tokens that the index knows for it.
 */
export interface Reading {
  readonly all: readonly (readonly string[])[];
  /** How surely this is what was meant, above 0 and up to 1. */
  readonly weight: number;
  readonly origin: Origin;
  /** In words, for whoever asks what was searched for. */
  readonly shown: string;
}

/** Suchbegriff: one thing that is looked for; any of its readings will do. */
export interface SearchTerm {
  readonly typed: string;
  /** How much finding it says: rare words say more. Above 0. */
  readonly importance: number;
  /** The surest first; at least one. */
  readonly readings: readonly Reading[];
}

/** Suchanfrage: what was typed, as both engines and the ranking understand it. */
export interface SearchQuery {
  readonly text: string;
  readonly terms: readonly SearchTerm[];
  /**
   * The smallest sets of terms, by index, one of which a document must hold to be a result: together they
   * are the bulk of what was asked. How much more it holds decides its place.
   */
  readonly cores: readonly (readonly number[])[];
}
