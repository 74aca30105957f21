import { decide } from '@rechtsstand/domain/access';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import { confirmable } from '@rechtsstand/domain/review';
import { Injectable } from '@nestjs/common';
import type { SignedInContext } from '../../../platform/context/request-context.js';
import { type TransactionContext, Transactions } from '../../../platform/database/transactions.js';
import { isUuid } from '../../../platform/database/uuid.js';
import { ForbiddenError } from '../../../platform/graphql/errors.js';
import { EntriesRepository, type EntryRow, targetOf } from '../../entries/index.js';
import { ReviewPlans } from '../review-plans.js';
import type { ConfirmationRow } from './confirmation.model.js';
import { ConfirmationsRepository } from './confirmations.repository.js';

type Faults = Fault | Fault[];

/** Records that a text was checked and is still right, which makes no new version of it. */
@Injectable()
export class Confirmations {
  constructor(
    private readonly transactions: Transactions,
    private readonly entries: EntriesRepository,
    private readonly repository: ConfirmationsRepository,
    private readonly plans: ReviewPlans,
  ) {}

  confirm(
    ctx: SignedInContext,
    publicationId: string,
    typed: string,
  ): Promise<Result<ConfirmationRow, Faults>> {
    const { actor, subjectId } = ctx.viewer;
    return this.transactions.run<ConfirmationRow, Faults>(ctx, async (tx) => {
      const entry = await this.lockedEntryOf(tx, publicationId);
      if (!entry) return err({ code: 'not-found', path: 'publicationId' });
      if (!decide(actor, 'entry.confirm-review', targetOf(entry))) throw new ForbiddenError();
      const read = confirmable({ publicationId, note: typed }, entry.timeline, tx.today);
      if (!read.ok) return read;
      const { note } = read.value;
      const confirmation = { publicationId, subjectId, confirmedOn: tx.today, note };
      const recorded = await this.repository.insert(tx, confirmation);
      if (!recorded) return err({ code: 'review-confirmed-already', path: 'publicationId' });
      const reviewDueOn = await this.plans.reviewed(tx, entry.id);
      // The note may name somebody, and the log is never shortened: it stays where it can be redacted.
      tx.record({
        action: 'review.confirmed',
        objectType: 'publication',
        objectId: publicationId,
        details: { reviewDueOn },
      });
      return ok(recorded);
    });
  }

  private async lockedEntryOf(
    tx: TransactionContext,
    publicationId: string,
  ): Promise<EntryRow | null> {
    const id = isUuid(publicationId) ? await this.repository.lockEntryOf(tx, publicationId) : null;
    return id === null ? null : this.entries.byId(tx, id);
  }
}
