import { afterReview, reviewDueOn, type ReviewPlan } from '@rechtsstand/domain/review';
import { Injectable } from '@nestjs/common';
import type { TransactionContext } from '../../platform/database/transactions.js';

/** Keeps when entries were last reviewed; when they are next follows from it. */
@Injectable()
export class ReviewPlans {
  /**
   * Notes that the entry was reviewed today, by publishing or by confirming; the day the next review is
   * due. The entry has to be locked: two reviews at once would each go by the plan before the other.
   */
  async reviewed({ manager, today }: TransactionContext, entryId: string) {
    const [plan]: ReviewPlan[] = await manager.query(
      `SELECT review_appointed_on AS "appointedOn", review_interval_months AS "intervalMonths",
         reviewed_on AS "reviewedOn"
       FROM entries WHERE id = $1`,
      [entryId],
    );
    if (!plan) throw new Error(`Entry ${entryId} was reviewed and is not there`);
    const next = afterReview(plan, today);
    await manager.query(
      'UPDATE entries SET review_appointed_on = $2, reviewed_on = $3 WHERE id = $1',
      [entryId, next.appointedOn, next.reviewedOn],
    );
    return reviewDueOn(next);
  }
}
