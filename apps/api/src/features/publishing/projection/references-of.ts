import {
  lawKey,
  type LawName,
  parseCanonical,
  parseCitations,
  provisionKey,
} from '@rechtsstand/domain/citation';
import { linksOf, type RichDocument, stepProvisionsOf } from '@rechtsstand/domain/document';
import { type EntryFacts, factsCitations, factsEntryLinks } from '@rechtsstand/domain/entry';
import type { TransitionalProvision } from '@rechtsstand/domain/transitional';

/** An edge from a publication to a provision; without a block it stands in the facts. */
export interface CitationEdge {
  blockId: string | null;
  text: string;
  canonical: string;
  lawKey: string | null;
  labelKey: string;
}

export interface EntryEdge {
  blockId: string | null;
  targetEntryId: string;
}

/** What cites provisions in a version. */
export interface CitingText {
  readonly facts: EntryFacts;
  readonly transitionalProvision: TransitionalProvision | null;
  readonly document: RichDocument;
}

/**
 * The provisions that a text cites, those of the facts first, in reading order. `laws` are the names of
 * imported laws, which the facts may use.
 */
export function citationsOf(
  { facts, transitionalProvision, document }: CitingText,
  laws: readonly LawName[],
): CitationEdge[] {
  const typed = (blockId: string | null, text: string) =>
    parseCitations(text, { laws }).map((found) => edge(blockId, found.text, found.canonical));
  return [
    ...factsCitations(facts).flatMap(({ text }) => typed(null, text)),
    ...typed(null, transitionalProvision?.restsOn ?? ''),
    ...linksOf(document).citations.map((node) => edge(node.blockId, node.text, node.canonical)),
    ...stepProvisionsOf(document).flatMap(({ blockId, text }) => typed(blockId, text)),
  ].filter((found) => found !== null);
}

function edge(blockId: string | null, text: string, canonical: string): CitationEdge | null {
  const citation = parseCanonical(canonical);
  if (!citation) return null;
  return {
    blockId,
    text,
    canonical,
    lawKey: citation.law === null ? null : lawKey(citation.law),
    labelKey: provisionKey(citation),
  };
}

/** The entries that a text links, those of the facts first, in reading order. */
export function entryEdgesOf(facts: EntryFacts, document: RichDocument): EntryEdge[] {
  return [
    ...factsEntryLinks(facts).map(({ entryId }) => ({ blockId: null, targetEntryId: entryId })),
    ...linksOf(document).entryLinks.map(({ blockId, entryId }) => ({
      blockId,
      targetEntryId: entryId,
    })),
  ];
}
