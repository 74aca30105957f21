import type { CosignatureOutcome } from '@rechtsstand/domain/countersigning';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { TransactionContext } from '../../../platform/database/transactions.js';
import { groupsInOrderOf, loaderOf } from '../../../platform/graphql/loader.js';
import { REQUESTS_OF_DRAFTS, type RequestRow } from './request-row.js';

@Injectable()
export class CosignaturesRepository {
  /** Of a draft, those taken back too. */
  async of(ctx: RequestContext, draftId: string): Promise<RequestRow[]> {
    const loader = loaderOf<string, RequestRow[]>(ctx, this, async (ids) => {
      const rows: RequestRow[] = await ctx.manager.query(REQUESTS_OF_DRAFTS, [ids]);
      return groupsInOrderOf(ids, rows, (row) => row.draftId);
    });
    return loader.load(draftId);
  }

  /** The draft that the request is about. */
  async draftOf(tx: TransactionContext, requestId: string): Promise<string | null> {
    const [row]: { draftId: string }[] = await tx.manager.query(
      'SELECT draft_id AS "draftId" FROM cosignature_requests WHERE id = $1',
      [requestId],
    );
    return row?.draftId ?? null;
  }

  async ask(
    tx: TransactionContext,
    asked: { draftId: string; teamId: string; question: string; by: string },
  ): Promise<void> {
    await tx.manager.query(
      `INSERT INTO cosignature_requests (draft_id, team_id, question, requested_by)
       VALUES ($1, $2, $3, $4)`,
      [asked.draftId, asked.teamId, asked.question, asked.by],
    );
  }

  /** The database checks revision, state and authorship once more. */
  async answer(
    tx: TransactionContext,
    answer: {
      requestId: string;
      revision: number;
      outcome: CosignatureOutcome;
      reason: string;
      by: string;
    },
  ): Promise<void> {
    await tx.manager.query(
      `INSERT INTO cosignatures (request_id, revision, outcome, reason, subject_id)
       VALUES ($1, $2, $3, $4, $5)`,
      [answer.requestId, answer.revision, answer.outcome, answer.reason, answer.by],
    );
  }

  async cancel(
    tx: TransactionContext,
    { requestId, reason, by }: { requestId: string; reason: string; by: string },
  ): Promise<void> {
    await tx.manager.query(
      `INSERT INTO cosignature_cancellations (request_id, reason, cancelled_by)
       VALUES ($1, $2, $3)`,
      [requestId, reason, by],
    );
  }
}
