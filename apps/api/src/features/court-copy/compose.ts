import type { RichDocument } from '@rechtsstand/domain/document';
import { type EntryFacts, type EntryKind, publicationPath } from '@rechtsstand/domain/entry';
import { addDays, lastDayOf, type LocalDate } from '@rechtsstand/domain/time';
import type { TransitionalProvision } from '@rechtsstand/domain/transitional';
import type { Publication } from '../entries/index.js';
import {
  bullets,
  type CourtDocument,
  heading,
  type Part,
  paragraph,
  type Term,
  term,
} from './court-document.js';
import { documentParts } from './document-parts.js';
import { factsParts } from './facts-parts.js';
import { day, moment } from './german.js';
import { words } from './words.js';

/** A publication with its text, and where it is found for good. */
export interface Copied {
  readonly publication: Publication;
  readonly kind: EntryKind;
  readonly facts: EntryFacts;
  readonly transitionalProvision: TransitionalProvision | null;
  /** With words where dated figures stood. */
  readonly document: RichDocument;
  /** The day for which those were looked up; `null` where there are none. */
  readonly figuresOn: LocalDate | null;
  readonly publicUrl: URL;
}

/** Puts together what the copy says. A repeal or a withdrawal has no text of its own. */
export function compose(copied: Copied): CourtDocument {
  const { publication, kind, facts, document, transitionalProvision } = copied;
  const { title, sequence, contentHash } = publication;
  const parts: Part[] =
    publication.kind === 'text'
      ? [
          ...factsParts(facts),
          ...transitionalParts(transitionalProvision),
          ...documentParts(document, 1),
        ]
      : [];
  return {
    title,
    recordedAt: Math.floor(publication.recordedAt.getTime() / 1000),
    kicker: words.kind[kind],
    record: recordOf(copied),
    parts,
    footer: words.footer(title, sequence, contentHash),
  };
}

function transitionalParts(provision: TransitionalProvision | null): Part[] {
  if (provision === null) return [];
  const { restsOn, text, until } = provision;
  return [
    heading(2, words.facts.transitional),
    paragraph(text),
    {
      type: 'terms',
      items: [
        ...term(words.record.restsOn, restsOn),
        ...term(
          words.record.validity,
          until === null ? '' : words.appliedUntil(day(addDays(until, -1))),
        ),
      ],
    },
  ];
}

function recordOf({ publication, facts, figuresOn, publicUrl }: Copied): Term[] {
  const { id, sequence, recordedAt, changeSummary, contentHash } = publication;
  const { force, issuedBy, restsOn } = facts.binding;
  const names = words.record;
  return [
    ...term(names.version, String(sequence)),
    ...term(names.validity, validityOf(publication)),
    ...term(names.recorded, moment(recordedAt)),
    ...term(names.binding, [words.force[force], issuedBy].filter(Boolean).join(', ')),
    ...term(names.restsOn, bullets(restsOn)),
    ...term(names.change, changeSummary),
    ...term(names.figures, figuresOn === null ? '' : day(figuresOn)),
    ...term(names.address, new URL(publicationPath(id), publicUrl).href),
    ...term(names.hash, contentHash),
  ];
}

/** What the publication itself says; which later ones lie over it is another question. */
function validityOf({ kind, validFrom, validUntil }: Publication): string {
  if (validFrom === null) return words.withdrawal;
  if (kind === 'repeal') return words.repeal(day(validFrom));
  const last = lastDayOf({ from: validFrom, until: validUntil });
  return last === null ? words.from(day(validFrom)) : words.between(day(validFrom), day(last));
}
