import type { Segment } from '@rechtsstand/domain/validity';
import type { TransactionContext } from '../../../platform/database/transactions.js';

/**
 * Writes down the timeline of an entry as its ledger now has it. Segments that stay are left alone, so
 * that most publications touch two rows.
 */
export async function replaceEffectiveVersions(
  tx: TransactionContext,
  entryId: string,
  timeline: readonly Segment[],
): Promise<void> {
  const segments = JSON.stringify(timeline);
  await tx.manager.query(
    `DELETE FROM effective_versions v
     WHERE v.entry_id = $1 AND NOT EXISTS (
       SELECT FROM jsonb_to_recordset($2::jsonb) AS s ("from" date, "until" date, "publicationId" uuid)
       WHERE s."publicationId" = v.publication_id AND daterange(s."from", s."until") = v.validity)`,
    [entryId, segments],
  );
  await tx.manager.query(
    `INSERT INTO effective_versions (entry_id, validity, publication_id)
     SELECT $1, daterange(s."from", s."until"), s."publicationId"
     FROM jsonb_to_recordset($2::jsonb) AS s ("from" date, "until" date, "publicationId" uuid)
     WHERE NOT EXISTS (
       SELECT FROM effective_versions v
       WHERE v.entry_id = $1 AND v.validity = daterange(s."from", s."until"))`,
    [entryId, segments],
  );
}
