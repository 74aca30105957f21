import { isDue } from '@rechtsstand/domain/scheduling';
import { Injectable } from '@nestjs/common';
import type { TransactionContext } from '../../../platform/database/transactions.js';
import { defineJob, JobQueue } from '../../../platform/jobs/index.js';
import type { DraftRow } from '../draft/draft-row.js';

/** Records whatever is due and ready to be published; also looks by itself, should nobody have called. */
export const recordDueDrafts = defineJob('publishing.record-due', {
  every: '* * * * *',
  alone: true,
  retries: 2,
});

/** Calls for drafts to be recorded for which the time was set. */
@Injectable()
export class DueDrafts {
  constructor(private readonly queue: JobQueue) {}

  /** Has them looked for when the time has come. */
  async lookAt(tx: TransactionContext, at: Date): Promise<void> {
    const afterSeconds = Math.max(0, Math.ceil((at.getTime() - tx.now.getTime()) / 1000));
    await this.queue.enqueue(tx, recordDueDrafts, {}, { afterSeconds });
  }

  /** After a step that the draft may have waited for: at once, if its time has passed meanwhile. */
  async look(tx: TransactionContext, { publishAt }: DraftRow): Promise<void> {
    if (publishAt !== null && isDue(publishAt, tx.now)) await this.lookAt(tx, tx.now);
  }
}
