import { parseCanonical } from '@rechtsstand/domain/citation';
import { text } from '@rechtsstand/domain/decode';
import { linksOf, parseDocument, type RichDocument } from '@rechtsstand/domain/document';
import {
  type Audience,
  type EntryFacts,
  type Materiality,
  parseAudience,
  parseFacts,
} from '@rechtsstand/domain/entry';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import type { LocalDate } from '@rechtsstand/domain/time';
import type { TransitionalProvision } from '@rechtsstand/domain/transitional';
import { defaultValidUntil } from '@rechtsstand/domain/validity';
import { ledgerRecord } from '../../entries/index.js';
import type { DraftInHand } from '../draft/draft-in-hand.js';
import type { DraftInput } from './draft.input.js';
import { readTransitionalProvision } from './transitional-provision.js';

/** What is written into a draft: read and in order, though perhaps not complete yet. */
export interface DraftContent {
  title: string;
  facts: EntryFacts;
  document: RichDocument;
  validFrom: LocalDate | null;
  validUntil: LocalDate | null;
  changeSummary: string;
  materiality: Materiality;
  audience: Audience | null;
  acknowledgeBy: LocalDate | null;
  replaces: string[];
  transitionalProvision: TransitionalProvision | null;
}

const title = text(200);
const changeSummary = text(2000);

/** Reads everything that was sent and tells all that is wrong with it at once. */
export function readContent(
  input: DraftInput,
  { draft, entry }: DraftInHand,
): Result<DraftContent, Fault[]> {
  const faults: Fault[] = [];
  const content = {
    title: title(input.title, 'title', faults),
    facts: collect(parseFacts(entry.kind, input.facts), faults),
    document: collect(parseDocument(input.document), faults),
    changeSummary: changeSummary(input.changeSummary, 'changeSummary', faults),
    materiality: input.materiality,
    audience: input.audience ? collect(parseAudience(input.audience), faults) : null,
    acknowledgeBy: input.acknowledgeBy ?? null,
    transitionalProvision: readTransitionalProvision(input, { draft, entry }, faults),
    ...validityOf(input, { draft, entry }, faults),
  };
  const { facts, document } = content;
  if (document) faults.push(...documentFaults(document));
  if (faults.length > 0 || !facts || !document) return err(faults);
  return ok({ ...content, facts, document, audience: content.audience ?? null });
}

function validityOf(input: DraftInput, { draft, entry }: DraftInHand, faults: Fault[]) {
  const validFrom = input.validFrom ?? null;
  const replaces = [...new Set(input.replaces ?? [])];
  replaces.forEach((id, index) => {
    if (entry.publications.some((publication) => publication.id === id)) return;
    faults.push({ code: 'unknown-publication', path: `replaces[${index}]` });
  });
  if (draft.kind === 'withdrawal') {
    // What is withdrawn never applied, so there is no day on which that could begin.
    if (validFrom !== null) faults.push({ code: 'not-for-withdrawal', path: 'validFrom' });
    if (input.validUntil) faults.push({ code: 'not-for-withdrawal', path: 'validUntil' });
    return { validFrom: null, validUntil: null, replaces };
  }
  const given = draft.withdraws === null ? replaces : [...replaces, draft.withdraws];
  const validUntil = input.validUntil ?? endOf(entry, validFrom, given);
  if (validUntil !== null && (validFrom === null || validUntil <= validFrom)) {
    faults.push({ code: 'validity-is-empty', path: 'validUntil' });
  }
  return { validFrom, validUntil, replaces };
}

function endOf(
  { publications }: DraftInHand['entry'],
  validFrom: LocalDate | null,
  replaces: string[],
): LocalDate | null {
  if (validFrom === null) return null;
  return defaultValidUntil(publications.map(ledgerRecord), validFrom, replaces);
}

/** Citations in the text are made by the editor, so a malformed one is no matter of taste. */
function documentFaults(document: RichDocument): Fault[] {
  return linksOf(document)
    .citations.filter(({ canonical }) => parseCanonical(canonical) === null)
    .map(({ blockId, text: cited }) => ({
      code: 'not-a-citation',
      path: 'document',
      args: { blockId, text: cited },
    }));
}

function collect<T>(result: Result<T, Fault | Fault[]>, faults: Fault[]): T | null {
  if (result.ok) return result.value;
  faults.push(...(Array.isArray(result.error) ? result.error : [result.error]));
  return null;
}
