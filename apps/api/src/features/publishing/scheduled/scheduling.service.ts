import { actionsIn } from '@rechtsstand/domain/entry';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import { isDue, scheduleFault } from '@rechtsstand/domain/scheduling';
import { Injectable } from '@nestjs/common';
import { SessionStore } from '../../../platform/auth/session-store.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type TransactionContext, Transactions } from '../../../platform/database/transactions.js';
import { isUuid } from '../../../platform/database/uuid.js';
import {
  demand,
  type DraftInHand,
  draftNotFound,
  DraftsRepository,
  DueDrafts,
  may,
  mayRead,
  viewerOf,
} from '../../drafts/index.js';
import { publishingFaults } from '../publishing-faults.js';
import { PublishingService } from '../publishing.service.js';
import { type Schedule, SchedulesRepository } from './schedules.repository.js';

/**
 * Recording at a set time. The time says when the ledger learns of the text, never from when it applies.
 * What is not approved when it comes is recorded as soon as it is.
 */
@Injectable()
export class SchedulingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: DraftsRepository,
    private readonly schedules: SchedulesRepository,
    private readonly publishing: PublishingService,
    private readonly sessions: SessionStore,
    private readonly dueDrafts: DueDrafts,
  ) {}

  /** Sets the time, or another one; the id of the draft. */
  set(ctx: RequestContext, draftId: string, at: Date): Promise<Result<string, Fault>> {
    const { subjectId } = viewerOf(ctx);
    return this.onDraft(ctx, draftId, async (tx) => {
      const fault = scheduleFault(at, tx.now);
      if (fault) return err(fault);
      await this.schedules.set(tx, draftId, at, subjectId);
      await this.dueDrafts.lookAt(tx, at);
      note(tx, 'draft.publication-scheduled', draftId, { scheduledFor: at.toISOString() });
      return ok(draftId);
    });
  }

  takeBack(ctx: RequestContext, draftId: string): Promise<Result<string, Fault>> {
    return this.onDraft(ctx, draftId, async (tx, { draft }) => {
      if (draft.publishAt === null) return err({ code: 'schedule-gone', path: 'draftId' });
      await this.schedules.takeBack(tx, draftId);
      note(tx, 'draft.publication-unscheduled', draftId, {});
      return ok(draftId);
    });
  }

  /** Records what is due. One that cannot be recorded does not hold up the others. */
  async recordDue(ctx: RequestContext, signal: AbortSignal): Promise<void> {
    const errors: unknown[] = [];
    for (const schedule of await this.schedules.due(ctx)) {
      if (signal.aborted) break;
      try {
        await this.record(ctx, schedule);
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors, 'Due drafts could not be recorded');
  }

  /** What keeps the draft from being recorded as it is now, by whoever has set the time. */
  async obstacles(ctx: RequestContext, inHand: DraftInHand, { setBy }: Schedule): Promise<Fault[]> {
    const viewer = await this.sessions.onBehalfOf(setBy, ctx.now);
    const isAble = viewer !== null && may({ ...ctx, viewer }, 'draft.publish', inHand);
    const unable: Fault[] = isAble ? [] : [{ code: 'scheduler-may-not-publish', path: 'setBy' }];
    return [...unable, ...publishingFaults(inHand, ctx.today)];
  }

  /** What is refused stays due, and says on the draft why: see {@link obstacles}. */
  private async record(ctx: RequestContext, { draftId, at, setBy }: Schedule): Promise<void> {
    const inHand = await this.onBehalfOf(ctx, draftId, setBy);
    if (!inHand) return;
    await this.publishing.publishScheduled(inHand, draftId, {
      at,
      stillStands: async (tx) => {
        const present = await this.schedules.of(tx, draftId);
        return present?.setBy === setBy && isDue(present.at, tx.now);
      },
    });
  }

  /** Their context, if they still may. */
  private async onBehalfOf(ctx: RequestContext, draftId: string, setBy: string) {
    const viewer = await this.sessions.onBehalfOf(setBy, ctx.now);
    if (!viewer) return null;
    const own: RequestContext = { ...ctx, viewer, loaders: new Map() };
    const inHand = await this.drafts.byId(own, draftId);
    return inHand && may(own, 'draft.publish', inHand) ? own : null;
  }

  private onDraft(
    ctx: RequestContext,
    draftId: string,
    work: (tx: TransactionContext, inHand: DraftInHand) => Promise<Result<string, Fault>>,
  ): Promise<Result<string, Fault>> {
    return this.transactions.run<string, Fault>(ctx, async (tx) => {
      const inHand = isUuid(draftId) ? await this.drafts.lock(tx, draftId) : null;
      if (!inHand || !mayRead(tx, inHand)) return err(draftNotFound);
      demand(tx, inHand, 'draft.publish');
      const { state } = inHand.draft;
      if (actionsIn(state).includes('edit')) return work(tx, inHand);
      const args = { state, action: 'schedule' };
      return err({ code: 'draft-action-not-allowed', path: 'state', args });
    });
  }
}

function note(
  tx: TransactionContext,
  action: string,
  draftId: string,
  details: Record<string, string>,
): void {
  tx.record({ action, objectType: 'draft', objectId: draftId, details });
}
