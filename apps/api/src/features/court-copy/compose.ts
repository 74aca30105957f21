import type { RichDocument } from '@rechtsstand/domain/document';
import { type EntryFacts, type EntryKind, publicationPath } from '@rechtsstand/domain/entry';
import { lastDayOf } from '@rechtsstand/domain/time';
import type { TransitionalProvision } from '@rechtsstand/domain/transitional';
import type { VersionNumbers } from '@rechtsstand/domain/transitional-words';
import type { Publication } from '../entries/index.js';
import type { CopiedFigures } from './copied-figures.js';
import { bullets, type CourtDocument, type Part, type Term, term } from './court-document.js';
import { documentParts } from './document-parts.js';
import { factsParts } from './facts-parts.js';
import { figuresParts, figuresRecord } from './figures-parts.js';
import { day, moment } from './german.js';
import { transitionalParts } from './transitional-parts.js';
import { words } from './words.js';

/** A publication with its text, and where it is found for good. */
export interface Copied {
  readonly publication: Publication;
  readonly kind: EntryKind;
  /** Of the entry. */
  readonly number: number;
  readonly facts: EntryFacts;
  readonly transitionalProvision: TransitionalProvision | null;
  /** The numbers of the versions that it names. */
  readonly governingNumbers: VersionNumbers;
  /** With words where dated figures stood. */
  readonly document: RichDocument;
  /** What stands there instead; `null` where there are none. */
  readonly figures: CopiedFigures | null;
  readonly publicUrl: URL;
}

/** Puts together what the copy says. A repeal or a withdrawal has no text of its own. */
export function compose(copied: Copied): CourtDocument {
  const { publication, kind, facts, document, figures, publicUrl } = copied;
  const { transitionalProvision, governingNumbers } = copied;
  const { title, sequence, contentHash } = publication;
  const parts: Part[] =
    publication.kind === 'text'
      ? [
          ...factsParts(facts),
          ...transitionalParts(transitionalProvision, governingNumbers, publicUrl),
          ...documentParts(document, 1),
          ...figuresParts(figures),
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

function recordOf({ publication, number, facts, figures, publicUrl }: Copied): Term[] {
  const { id, sequence, recordedAt, changeSummary, contentHash } = publication;
  const { force, issuedBy, restsOn } = facts.binding;
  const names = words.record;
  const address = new URL(publicationPath(id), publicUrl);
  return [
    ...term(names.version, String(sequence)),
    ...term(names.validity, validityOf(publication)),
    ...term(names.recorded, moment(recordedAt)),
    ...term(
      names.binding,
      [`${words.force[force]} ${number}`, issuedBy].filter(Boolean).join(', '),
    ),
    ...term(names.restsOn, bullets(restsOn)),
    ...term(names.change, changeSummary),
    ...term(names.address, address.href),
    ...figuresRecord(figures, new URL(`${address.pathname}.pdf`, address)),
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
