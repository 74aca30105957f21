import { createHash } from 'node:crypto';
import { hashedContent } from '@rechtsstand/domain/entry';
import type { TransactionContext } from '../../platform/database/transactions.js';
import type { DraftRow } from '../drafts/index.js';

/** SHA-256 of what the publication of this draft will say. */
function contentHash(draft: DraftRow): string {
  return createHash('sha256').update(hashedContent(draft)).digest('hex');
}

/**
 * Appends the draft to the ledger of its entry and gives back the id of the publication. Its text is
 * copied within the database, which adds the contributors, the approver and the moment, and refuses
 * anything that is not exactly the draft.
 */
export async function insertPublication(
  tx: TransactionContext,
  draft: DraftRow,
  publishedBy: string,
  overrideReason: string | null,
): Promise<string> {
  const [row]: { id: string }[] = await tx.manager.query(
    `INSERT INTO publications (entry_id, sequence, recorded_at, kind, draft_id, draft_revision, title,
       facts, document, schema_version, valid_from, valid_until, change_summary, materiality, audience,
       acknowledge_by, transitional_provision, replaces, withdraws, contributor_ids, published_by,
       override_reason, content_hash)
     SELECT entry_id, 1 + (SELECT count(*) FROM publications p WHERE p.entry_id = d.entry_id),
       clock_timestamp(), kind, id, revision, title, facts, document, schema_version, valid_from,
       valid_until, change_summary, materiality, audience, acknowledge_by, transitional_provision,
       replaces, withdraws, '{}', $2, $3, $4
     FROM drafts d WHERE id = $1
     RETURNING id`,
    [draft.id, publishedBy, overrideReason, contentHash(draft)],
  );
  if (!row) throw new Error(`Draft ${draft.id} is gone although it was locked`);
  await tx.manager.query(`UPDATE drafts SET state = 'published' WHERE id = $1`, [draft.id]);
  return row.id;
}
