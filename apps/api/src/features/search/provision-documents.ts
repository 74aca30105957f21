import { lawKey } from '@rechtsstand/domain/citation';
import { provisionLexemes } from '@rechtsstand/domain/language';
import { headingText, type OutlineHeading } from '@rechtsstand/domain/law';
import {
  type DateRange,
  type LocalDate,
  OPEN_END,
  toDateNumber,
  UNKNOWN_START,
} from '@rechtsstand/domain/time';
import { type LedgerRecord, timelineOf } from '@rechtsstand/domain/validity';
import type { SearchDocument } from './search-document.js';

/** A text of a provision; all of one follow each other, oldest first. */
export interface ProvisionText {
  provisionId: string;
  label: string;
  labelKey: string;
  lawAbbreviation: string;
  id: string;
  sequence: number;
  recordedAt: string;
  kind: 'text' | 'repealed' | 'removed';
  title: string;
  outline: OutlineHeading[];
  plainText: string;
  validFrom: LocalDate | null;
  validUntil: LocalDate | null;
}

/** It repeats the titles of all provisions, and would be found with each of them. */
const TABLE_OF_CONTENTS = 'inhaltsuebersicht';

/** One document for every period in which a text of a provision applies. */
export function provisionDocuments(texts: readonly ProvisionText[]): SearchDocument[] {
  const found = texts.filter(({ labelKey }) => labelKey !== TABLE_OF_CONTENTS);
  return byProvision(found).flatMap(documentsOf);
}

function byProvision(texts: readonly ProvisionText[]): ProvisionText[][] {
  const provisions: ProvisionText[][] = [];
  for (const text of texts) {
    const last = provisions.at(-1);
    if (last?.[0]?.provisionId === text.provisionId) last.push(text);
    else provisions.push([text]);
  }
  return provisions;
}

function documentsOf(texts: readonly ProvisionText[]): SearchDocument[] {
  return timelineOf(texts.map(asRecord)).flatMap(({ from, until, publicationId }) => {
    const text = texts.find(({ id }) => id === publicationId);
    if (!text) return [];
    const law = lawKey(text.lawAbbreviation);
    return {
      kind: 'provision',
      entryId: null,
      publicationId: null,
      provisionId: text.provisionId,
      provisionVersionId: text.id,
      sectionId: null,
      position: 0,
      title: text.title,
      sectionTitle: '',
      aliases: `${text.label} ${text.lawAbbreviation}`,
      headings: text.outline.map(headingText).join('\n'),
      headingTitles: text.outline.map(({ title }) => title).join('\n'),
      summary: '',
      body: text.plainText,
      lawKeys: [law],
      citations: [],
      ownCitations: provisionLexemes(law, text.labelKey),
      topicIds: [],
      ownerTeamId: null,
      teamIds: null,
      ...dateNumbers({ from, until }),
    };
  });
}

function asRecord(text: ProvisionText): LedgerRecord {
  const { id, sequence, recordedAt, kind, validFrom, validUntil } = text;
  return {
    id,
    sequence,
    recordedAt,
    kind: kind === 'text' ? 'text' : 'repeal',
    validFrom: validFrom ?? UNKNOWN_START,
    validUntil,
  };
}

function dateNumbers({ from, until }: DateRange): { validFrom: number; validUntil: number } {
  return {
    validFrom: from === UNKNOWN_START ? 0 : toDateNumber(from),
    validUntil: until === null ? OPEN_END : toDateNumber(until),
  };
}
