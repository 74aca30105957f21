import { lawKey, parseCitations } from '@rechtsstand/domain/citation';
import { type RichDocument, sectionsOf, upgradeDocument } from '@rechtsstand/domain/document';
import type { EntryFacts, EntryKind } from '@rechtsstand/domain/entry';
import { citationLexemes } from '@rechtsstand/domain/language';
import { factsText } from './facts-text.js';
import type { SearchDocument } from './search-document.js';

/** An entry with one of its texts and the days on which that applies. */
export interface EffectiveText {
  entryId: string;
  kind: EntryKind;
  aliases: string[];
  ownerTeamId: string;
  topicIds: string[];
  teamIds: string[] | null;
  publicationId: string;
  title: string;
  facts: EntryFacts;
  document: unknown;
  schemaVersion: number;
  validFrom: number;
  validUntil: number;
}

/** The facts first, which answer most questions, then section by section. */
export function entryDocuments(text: EffectiveText): SearchDocument[] {
  const facts = factsText(text.facts);
  const parts: Part[] = [
    { id: null, title: '', headings: '', ...facts },
    ...sectionParts(upgradeDocument(text.document, text.schemaVersion)),
  ];
  const citedBy = parts.map(({ summary, body }) => citationsOf(`${summary}\n${body}`));
  const lawKeys = [...new Set(citedBy.flatMap((cited) => cited.lawKeys))];
  return parts.map((part, position) => ({
    kind: text.kind,
    entryId: text.entryId,
    publicationId: text.publicationId,
    provisionId: null,
    provisionVersionId: null,
    sectionId: part.id,
    position,
    title: text.title,
    sectionTitle: part.title,
    aliases: text.aliases.join('\n'),
    headings: part.headings,
    headingTitles: part.headings,
    summary: part.summary,
    body: part.body,
    lawKeys,
    citations: citedBy[position]?.tokens ?? [],
    ownCitations: [],
    topicIds: text.topicIds,
    ownerTeamId: text.ownerTeamId,
    teamIds: text.teamIds,
    validFrom: text.validFrom,
    validUntil: text.validUntil,
  }));
}

interface Part {
  id: string | null;
  title: string;
  headings: string;
  summary: string;
  body: string;
}

function sectionParts(document: RichDocument): Part[] {
  return sectionsOf(document).map(({ blockId, title, path, text }) => ({
    id: blockId,
    title,
    headings: path.join('\n'),
    summary: '',
    body: text,
  }));
}

function citationsOf(text: string): { tokens: string[]; lawKeys: string[] } {
  const citations = parseCitations(text).map(({ citation }) => citation);
  return {
    tokens: [...new Set(citations.flatMap(citationLexemes))],
    lawKeys: citations.flatMap(({ law }) => (law === null ? [] : [lawKey(law)])),
  };
}
