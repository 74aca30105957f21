import type { DraftState } from '@rechtsstand/domain/entry';
import type { SeenText } from '@rechtsstand/domain/scheduling';
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
  /** The text for which it was set; `null` where that was not kept yet and has been changed since. */
  seen: SeenText | null;
  /** The text as it is. */
  present: SeenText;
  state: DraftState;
}

const SCHEDULES = `
  SELECT s.draft_id AS "draftId", s.due_at AS at, s.set_by AS "setBy", s.set_at AS "setAt",
    CASE WHEN s.revision IS NOT NULL
      THEN jsonb_build_object('revision', s.revision, 'contentHash', s.content_hash) END AS seen,
    jsonb_build_object('revision', d.revision, 'contentHash', draft_hash(d)) AS present,
    d.state
  FROM publication_schedules s JOIN drafts d ON d.id = s.draft_id`;

@Injectable()
export class SchedulesRepository {
  async of(ctx: RequestContext, draftId: string): Promise<Schedule | null> {
    return loaderOf<string, Schedule | null>(ctx, this, async (ids) => {
      const rows: Schedule[] = await ctx.manager.query(`${SCHEDULES} WHERE s.draft_id = ANY ($1)`, [
        ids,
      ]);
      return inOrderOf(ids, rows, (row) => row.draftId, null);
    }).load(draftId);
  }

  /** Those of open drafts whose time has come and has not lapsed, what has waited longest first. */
  due({ manager, now }: RequestContext): Promise<Schedule[]> {
    return manager.query(
      `${SCHEDULES}
       WHERE s.due_at <= $1 AND s.lapse_noted_at IS NULL
         AND d.state NOT IN ('published', 'discarded')
       ORDER BY s.due_at, s.draft_id`,
      [now],
    );
  }

  /** For the text as it is now. */
  async set(tx: TransactionContext, draftId: string, at: Date, by: string): Promise<void> {
    await tx.manager.query(
      `INSERT INTO publication_schedules (draft_id, due_at, set_by, revision, content_hash)
       SELECT d.id, $2, $3, d.revision, draft_hash(d) FROM drafts d WHERE d.id = $1
       ON CONFLICT (draft_id) DO UPDATE
         SET due_at = excluded.due_at, set_by = excluded.set_by, set_at = clock_timestamp(),
           revision = excluded.revision, content_hash = excluded.content_hash,
           lapse_noted_at = NULL`,
      [draftId, at, by],
    );
  }

  async noteLapse(tx: TransactionContext, draftId: string): Promise<void> {
    await tx.manager.query(
      'UPDATE publication_schedules SET lapse_noted_at = clock_timestamp() WHERE draft_id = $1',
      [draftId],
    );
  }

  async takeBack(tx: TransactionContext, draftId: string): Promise<void> {
    await tx.manager.query('DELETE FROM publication_schedules WHERE draft_id = $1', [draftId]);
  }
}
