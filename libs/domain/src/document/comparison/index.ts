import {
  applyComparison,
  type Change,
  changesIn,
  compareTrees,
  type Compared,
  type Part,
} from '../../comparison/index.js';
import type { Inline, RichDocument } from '../types.js';
import { type DocumentNode, documentGrammar } from './grammar.js';

export { type DocumentNode, documentGrammar } from './grammar.js';

/** Vergleich zweier Dokumente: what became of every block, word by word where its text changed. */
export type DocumentComparison = Compared<DocumentNode, Inline[]>;
export type DocumentPart = Part<DocumentNode, Inline[]>;
export type DocumentChange = Change<DocumentNode, Inline[]>;

/**
 * Compares two documents by the ids of their blocks; blocks whose ids are missing, stand twice or were
 * given anew (a pasted table) are found again by what they read. Both must be in normal form.
 */
export function compareDocuments(before: RichDocument, after: RichDocument): DocumentComparison {
  return compareTrees<DocumentNode, Inline[]>(documentGrammar, before, after);
}

/** Makes the latter document of the former; throws if the comparison is of another one. */
export function applyDocumentComparison(
  before: RichDocument,
  comparison: DocumentComparison,
): RichDocument {
  return applyComparison(documentGrammar, before, comparison) as RichDocument;
}

/** The places at which the documents differ, in reading order. */
export function documentChanges(comparison: DocumentComparison): DocumentChange[] {
  return changesIn(documentGrammar, comparison);
}
