import type { EntryKind } from '@rechtsstand/domain/entry';
import type { WeightedText } from '@rechtsstand/domain/language';

/** One row of the projection, but for what is computed from the rest. */
export interface SearchDocument {
  kind: EntryKind | 'provision';
  entryId: string | null;
  publicationId: string | null;
  provisionId: string | null;
  provisionVersionId: string | null;
  sectionId: string | null;
  position: number;
  title: string;
  sectionTitle: string;
  aliases: string;
  headings: string;
  /** The same without "Kapitel 2", which stands above thousands of provisions and tells none apart. */
  headingTitles: string;
  summary: string;
  body: string;
  lawKeys: string[];
  /** What it cites, as tokens of the index. */
  citations: string[];
  /** What it is itself, as tokens of the index; only provisions have some. */
  ownCitations: string[];
  topicIds: string[];
  ownerTeamId: string | null;
  /** Who may see it; `null` is everyone. */
  teamIds: string[] | null;
  validFrom: number;
  validUntil: number;
}

/** The texts of a document, each with what it says about what the document is about. */
export function weightedTexts(document: SearchDocument): WeightedText[] {
  const { title, aliases, sectionTitle, headingTitles, summary, body } = document;
  return [
    { weight: 'A', text: title, tokens: document.ownCitations },
    { weight: 'A', text: aliases },
    { weight: 'B', text: sectionTitle },
    { weight: 'B', text: headingTitles },
    { weight: 'C', text: summary, tokens: document.citations },
    { weight: 'D', text: body },
  ];
}
