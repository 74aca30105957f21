import type { DraftState, Materiality } from '@rechtsstand/domain/entry';
import { Injectable } from '@nestjs/common';
import type { TransactionContext } from '../../../platform/database/transactions.js';

/** Changes of state. None of them is an edit, so the revision and the contributors stay. */
@Injectable()
export class ReviewRepository {
  async request(tx: TransactionContext, id: string, state: DraftState, by: string): Promise<void> {
    await tx.manager.query(
      `UPDATE drafts SET state = $2, return_reason = NULL, review_requested_by = $3,
         review_requested_at = clock_timestamp()
       WHERE id = $1`,
      [id, state, by],
    );
  }

  async sendBack(tx: TransactionContext, id: string, state: DraftState, reason: string) {
    await tx.manager.query('UPDATE drafts SET state = $2, return_reason = $3 WHERE id = $1', [
      id,
      state,
      reason,
    ]);
  }

  /**
   * The database checks revision, state, four eyes and materiality once more when the approval is written,
   * and keeps with it what the draft says.
   */
  async approve(
    tx: TransactionContext,
    id: string,
    revision: number,
    state: DraftState,
    approver: string,
    materiality: Materiality,
  ): Promise<void> {
    await tx.manager.query(
      `INSERT INTO draft_approvals (draft_id, revision, approver_id, materiality)
       VALUES ($1, $2, $3, $4)`,
      [id, revision, approver, materiality],
    );
    await this.setState(tx, id, state);
  }

  async setState(tx: TransactionContext, id: string, state: DraftState): Promise<void> {
    await tx.manager.query('UPDATE drafts SET state = $2 WHERE id = $1', [id, state]);
  }
}
