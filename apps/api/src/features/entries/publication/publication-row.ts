import type { Audience, EntryFacts, Materiality } from '@rechtsstand/domain/entry';
import type { LocalDate } from '@rechtsstand/domain/time';
import type { TransitionalProvision } from '@rechtsstand/domain/transitional';
import type { LedgerRecord } from '@rechtsstand/domain/validity';
import type { PublicationKind } from '../enums.js';

/** A line of the ledger without its text, as JSON of the database. */
export interface PublicationRow {
  id: string;
  entryId: string;
  sequence: number;
  kind: PublicationKind;
  title: string;
  validFrom: LocalDate | null;
  validUntil: LocalDate | null;
  changeSummary: string;
  materiality: Materiality;
  audience: Audience | null;
  acknowledgeBy: LocalDate | null;
  withdraws: string | null;
  contentHash: string;
  recordedAt: string;
  contributorIds: string[];
  approverId: string | null;
  overrideReason: string | null;
}

/** The text of a publication as it was stored, in whatever version of the schema that was. */
export interface StoredText {
  facts: EntryFacts;
  document: unknown;
  schemaVersion: number;
  transitionalProvision: TransitionalProvision | null;
}

/** A {@link PublicationRow} of `publications p`. */
export const publicationJson = `
  json_build_object('id', p.id, 'entryId', p.entry_id, 'sequence', p.sequence, 'kind', p.kind,
    'title', p.title, 'validFrom', p.valid_from, 'validUntil', p.valid_until,
    'changeSummary', p.change_summary, 'materiality', p.materiality, 'audience', p.audience,
    'acknowledgeBy', p.acknowledge_by, 'withdraws', p.withdraws, 'contentHash', p.content_hash,
    'recordedAt', p.recorded_at, 'contributorIds', p.contributor_ids,
    'approverId', p.approver_id, 'overrideReason', p.override_reason)`;

/** The line as the domain lays it on the timeline. */
export function ledgerRecord(row: PublicationRow): LedgerRecord {
  const { id, sequence, validFrom, validUntil } = row;
  // Moments are asked for in milliseconds; what was recorded within that millisecond is then known.
  const recordedAt = new Date(row.recordedAt).toISOString();
  if (row.kind === 'withdrawal') {
    if (row.withdraws === null) throw new Error(`Withdrawal ${id} names nothing`);
    return { id, sequence, recordedAt, kind: row.kind, withdraws: row.withdraws };
  }
  if (validFrom === null) throw new Error(`Publication ${id} has no first day`);
  if (row.kind === 'repeal') {
    return { id, sequence, recordedAt, kind: row.kind, validFrom, validUntil };
  }
  const { withdraws } = row;
  return { id, sequence, recordedAt, kind: row.kind, validFrom, validUntil, withdraws };
}
