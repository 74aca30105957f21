import { doc, p, type RichDocument, upgradeDocument } from '@rechtsstand/domain/document';
import { emptyFacts } from '@rechtsstand/domain/entry';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import type { LocalDate } from '@rechtsstand/domain/time';
import { nearestSegment, timelineOf } from '@rechtsstand/domain/validity';
import {
  type EntryRow,
  ledgerRecord,
  type PublicationKind,
  type PublicationRow,
  type StoredText,
} from '../../entries/index.js';
import { isPlanned, isTakenBack } from '../draft/taking-back.js';
import { unsettled } from './draft-start.js';
import type { NewDraft } from './drafts.writer.js';

/** Where a draft begins: the publication it is copied from, if there is one. */
export interface Beginning {
  readonly kind: PublicationKind;
  readonly base: PublicationRow | null;
  /** Whether the text is to begin on another day than planned. */
  readonly postpones: boolean;
}

/**
 * The publication to begin from: the one that is named, else the text that applies today, else the
 * nearest. A withdrawal and a postponement have to name what they take back, and that must still stand.
 */
export function beginningOf(
  entry: EntryRow,
  kind: PublicationKind,
  basedOn: string | null,
  today: LocalDate,
  postpones: boolean,
): Result<Beginning, Fault> {
  const named = entry.publications.find(({ id }) => id === basedOn) ?? null;
  if (basedOn !== null && !named) return err({ code: 'unknown-publication', path: 'basedOn' });
  if (postpones && !isPlanned(named, kind, today)) {
    return err({ code: 'not-postponable', path: 'basedOn' });
  }
  if (postpones || kind === 'withdrawal') return takingBack(entry, kind, named);
  const timeline = timelineOf(entry.publications.map(ledgerRecord));
  const nearest = nearestSegment(timeline, today)?.publicationId;
  const base = named ?? entry.publications.find(({ id }) => id === nearest) ?? null;
  if (kind === 'repeal' && !base) return err({ code: 'nothing-to-repeal', path: 'basedOn' });
  return ok({ kind, base, postpones });
}

function takingBack(
  entry: EntryRow,
  kind: PublicationKind,
  named: PublicationRow | null,
): Result<Beginning, Fault> {
  if (!named) return err({ code: 'publication-missing', path: 'basedOn' });
  if (isTakenBack(entry, named.id)) {
    return err({ code: 'already-withdrawn', path: 'basedOn' });
  }
  return ok({ kind, base: named, postpones: kind === 'text' });
}

/** A copy of the base; days, summary and what it replaces are left for the writer to state. */
export function copyOf(
  entry: EntryRow,
  { kind, base }: { kind: PublicationKind; base: PublicationRow },
  text: StoredText,
): NewDraft {
  return {
    entryId: entry.id,
    kind,
    basedOn: base.id,
    ...unsettled,
    title: base.title,
    facts: text.facts,
    document: upgradeDocument(text.document, text.schemaVersion),
    audience: kind === 'withdrawal' ? null : base.audience,
    // It runs on with the next text, until a writer takes it out.
    transitionalProvision: kind === 'text' ? text.transitionalProvision : null,
  };
}

export function blankDraft(entry: Pick<EntryRow, 'id' | 'kind'>, title: string): NewDraft {
  return {
    entryId: entry.id,
    kind: 'text',
    basedOn: null,
    ...unsettled,
    title,
    facts: emptyFacts(entry.kind),
    document: emptyDocument,
    audience: null,
    transitionalProvision: null,
  };
}

const emptyDocument: RichDocument = doc(p());
