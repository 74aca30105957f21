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

/** A provision and all its texts, oldest first. */
export interface ProvisionTexts {
  provisionId: string;
  label: string;
  labelKey: string;
  lawAbbreviation: string;
  versions: {
    id: string;
    sequence: number;
    recordedAt: string;
    kind: 'text' | 'repealed' | 'removed';
    title: string;
    outline: OutlineHeading[];
    plainText: string;
    validFrom: LocalDate | null;
    validUntil: LocalDate | null;
  }[];
}

/** It repeats the titles of all provisions, and would be found with each of them. */
const TABLE_OF_CONTENTS = 'inhaltsuebersicht';

/** One document for every period in which a text of the provision applies. */
export function provisionDocuments(provision: ProvisionTexts): SearchDocument[] {
  if (provision.labelKey === TABLE_OF_CONTENTS) return [];
  const versions = new Map(provision.versions.map((version) => [version.id, version]));
  const law = lawKey(provision.lawAbbreviation);
  return timelineOf(provision.versions.map(asRecord)).flatMap(({ from, until, publicationId }) => {
    const version = versions.get(publicationId);
    if (!version) return [];
    return {
      kind: 'provision',
      entryId: null,
      publicationId: null,
      provisionId: provision.provisionId,
      provisionVersionId: version.id,
      sectionId: null,
      position: 0,
      title: version.title,
      sectionTitle: '',
      aliases: `${provision.label} ${provision.lawAbbreviation}`,
      headings: version.outline.map(headingText).join('\n'),
      headingTitles: version.outline.map(({ title }) => title).join('\n'),
      summary: '',
      body: version.plainText,
      lawKeys: [law],
      citations: [],
      ownCitations: provisionLexemes(law, provision.labelKey),
      topicIds: [],
      ownerTeamId: null,
      teamIds: null,
      ...dateNumbers({ from, until }),
    };
  });
}

function asRecord(version: ProvisionTexts['versions'][number]): LedgerRecord {
  const { id, sequence, recordedAt, kind, validFrom, validUntil } = version;
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
