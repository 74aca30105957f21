import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { TransactionContext } from '../../../platform/database/transactions.js';
import { inOrderOf, loaderOf } from '../../../platform/graphql/loader.js';

/** When a draft is to be recorded, and whose decision that is. */
export interface Schedule {
  draftId: string;
  at: Date;
  setBy: string;
  setAt: Date;
}

const COLUMNS = `s.draft_id AS "draftId", s.due_at AS at, s.set_by AS "setBy", s.set_at AS "setAt"`;

@Injectable()
export class SchedulesRepository {
  async of(ctx: RequestContext, draftId: string): Promise<Schedule | null> {
    return loaderOf<string, Schedule | null>(ctx, this, async (ids) => {
      const rows: Schedule[] = await ctx.manager.query(
        `SELECT ${COLUMNS} FROM publication_schedules s WHERE s.draft_id = ANY ($1)`,
        [ids],
      );
      return inOrderOf(ids, rows, (row) => row.draftId, null);
    }).load(draftId);
  }

  /** Those whose time has come and that somebody has approved, what has waited longest first. */
  due({ manager, now }: RequestContext): Promise<Schedule[]> {
    return manager.query(
      `SELECT ${COLUMNS} FROM publication_schedules s JOIN drafts d ON d.id = s.draft_id
       WHERE s.due_at <= $1 AND d.state = 'approved'
       ORDER BY s.due_at, s.draft_id`,
      [now],
    );
  }

  async set(tx: TransactionContext, draftId: string, at: Date, by: string): Promise<void> {
    await tx.manager.query(
      `INSERT INTO publication_schedules (draft_id, due_at, set_by) VALUES ($1, $2, $3)
       ON CONFLICT (draft_id) DO UPDATE
         SET due_at = excluded.due_at, set_by = excluded.set_by, set_at = clock_timestamp()`,
      [draftId, at, by],
    );
  }

  async takeBack(tx: TransactionContext, draftId: string): Promise<void> {
    await tx.manager.query('DELETE FROM publication_schedules WHERE draft_id = $1', [draftId]);
  }
}
