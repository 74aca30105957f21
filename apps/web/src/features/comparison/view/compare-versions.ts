import type { ValueComparison } from '@rechtsstand/domain/comparison';
import {
  compareDocuments,
  type DocumentComparison,
  documentChanges,
  type RichDocument,
} from '@rechtsstand/domain/document';
import { compareFacts, factChanges, type TitledFacts } from '@rechtsstand/domain/entry';
import { type Numbering, numberChanges } from '../compared/numbering.js';

/** What is compared of a version of an entry, published or not. */
export interface ComparableVersion extends TitledFacts {
  document: RichDocument;
}

/** Title, facts and document of two versions, their changes numbered through. */
export interface VersionComparison {
  facts: { comparison: ValueComparison; numbering: Numbering };
  document: { comparison: DocumentComparison; numbering: Numbering };
  total: number;
}

export function compareVersions(
  before: ComparableVersion,
  after: ComparableVersion,
): VersionComparison {
  const facts = compareFacts(before, after);
  const document = compareDocuments(before.document, after.document);
  const ofFacts = factChanges(facts);
  const ofDocument = documentChanges(document);
  return {
    facts: { comparison: facts, numbering: numberChanges(ofFacts) },
    document: { comparison: document, numbering: numberChanges(ofDocument, ofFacts.length) },
    total: ofFacts.length + ofDocument.length,
  };
}
