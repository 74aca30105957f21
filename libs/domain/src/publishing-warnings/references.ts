import {
  type Citation,
  lawKey,
  type LawName,
  parseCanonical,
  parseCitations,
  provisionKey,
} from '../citation/index.js';
import { figuresOf, linksOf, stepProvisionsOf } from '../document/index.js';
import { factsCitations, factsEntryLinks } from '../entry/index.js';
import type { PlannedPublication } from './planned.js';
import type { Place } from './warning.js';

/** A link to another entry, and where it stands. */
interface EntryReference {
  readonly place: Place;
  readonly entryId: string;
  readonly text: string;
}

/** A citation, the provisions it names by `aufenthg/18b`, and where it stands. */
interface ProvisionReference {
  readonly place: Place;
  readonly text: string;
  readonly provisions: readonly string[];
}

/** A figure, and where it stands first. */
interface FigureReference {
  readonly place: Place;
  readonly key: string;
  readonly text: string;
}

export interface References {
  readonly entries: readonly EntryReference[];
  readonly provisions: readonly ProvisionReference[];
  readonly figures: readonly FigureReference[];
}

type Planned = Pick<PlannedPublication, 'entryId' | 'facts' | 'document'>;

/**
 * What the text points at, in reading order, the facts first; links to the entry itself are left out.
 * `laws` are names of imported laws, which the facts may use. What a change notice is about is no
 * reference: the pages it announces may have ended, or may be yet to come.
 */
export function referencesOf(planned: Planned, laws: readonly LawName[] = []): References {
  return {
    entries: entriesIn(planned),
    provisions: provisionsIn(planned, laws),
    figures: figuresIn(planned),
  };
}

function entriesIn({ entryId: self, facts, document }: Planned): EntryReference[] {
  const inFacts = facts.kind === 'change-notice' ? [] : factsEntryLinks(facts);
  return [
    ...inFacts.map(({ path, entryId }) => ({ place: { path, blockId: null }, entryId, text: '' })),
    ...linksOf(document).entryLinks.map(({ blockId, entryId, text }) => ({
      place: { path: 'document', blockId },
      entryId,
      text,
    })),
  ].filter(({ entryId }) => entryId !== self);
}

function provisionsIn(
  { facts, document }: Planned,
  laws: readonly LawName[],
): ProvisionReference[] {
  const typed = (text: string, place: Place) =>
    parseCitations(text, { laws }).map((found) => reference(found.text, found.citation, place));
  return [
    ...factsCitations(facts).flatMap(({ text, path }) => typed(text, { path, blockId: null })),
    ...linksOf(document).citations.map(({ blockId, text, canonical }) =>
      reference(text, parseCanonical(canonical), { path: 'document', blockId }),
    ),
    ...stepProvisionsOf(document).flatMap(({ text, path, blockId }) =>
      typed(text, { path, blockId }),
    ),
  ].filter(({ provisions }) => provisions.length > 0);
}

/** Each once: a value that is recorded stands wherever the text says the figure. */
function figuresIn({ document }: Pick<Planned, 'document'>): FigureReference[] {
  const first = new Map<string, FigureReference>();
  for (const { key, text, blockId } of figuresOf(document)) {
    if (!first.has(key)) first.set(key, { place: { path: 'document', blockId }, key, text });
  }
  return [...first.values()];
}

/** Whoever cites the old or the new version, or that of a day, means other days than those of the text. */
function reference(text: string, citation: Citation | null, place: Place): ProvisionReference {
  if (!citation || citation.law === null || citation.edition !== undefined) {
    return { text, place, provisions: [] };
  }
  const { law, unit, label, rangeEnd } = citation;
  const labels = rangeEnd === undefined ? [label] : [label, rangeEnd];
  const provisions = labels.map((one) => `${lawKey(law)}/${provisionKey({ unit, label: one })}`);
  return { text, place, provisions };
}
