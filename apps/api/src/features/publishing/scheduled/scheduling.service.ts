import { actionsIn } from '@rechtsstand/domain/entry';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import { isDue, outdatedFault, scheduleFault } from '@rechtsstand/domain/scheduling';
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
  sameRevision,
  viewerOf,
} from '../../drafts/index.js';
import { publishingFaults, resumptionDetails, resumptionFaults } from '../publishing-faults.js';
import { PublishingService } from '../publishing.service.js';
import { type Schedule, SchedulesRepository } from './schedules.repository.js';

type Faults = Fault | Fault[];

/**
 * Recording at a set time. The time says when the ledger learns of the text, never from when it applies.
 * What is not approved when it comes is recorded as soon as it is, unless somebody has written in it since
 * the time was set: then that has lapsed, and has to be set anew.
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

  /**
   * Sets the time for the revision that the person has seen, or another time; the id of the draft. What
   * will apply again is confirmed now: once anything else is published, the draft is stale, and merging
   * it makes the time lapse.
   */
  set(
    ctx: RequestContext,
    draftId: string,
    revision: number,
    at: Date,
    resumes: readonly string[] = [],
  ): Promise<Result<string, Faults>> {
    const { subjectId } = viewerOf(ctx);
    return this.onDraft(ctx, draftId, async (tx, inHand) => {
      const { draft } = inHand;
      const current = sameRevision(draft, revision);
      if (!current.ok) return current;
      const fault = scheduleFault(at, tx.now);
      if (fault) return err(fault);
      const unconfirmed = resumptionFaults(inHand, resumes);
      if (unconfirmed.length > 0) return err(unconfirmed);
      await this.schedules.set(tx, draftId, at, subjectId);
      await this.dueDrafts.lookAt(tx, at);
      const scheduledFor = at.toISOString();
      const details = { scheduledFor, revision, ...resumptionDetails(inHand) };
      note(tx, 'draft.publication-scheduled', draftId, details);
      return ok(draftId);
    });
  }

  takeBack(ctx: RequestContext, draftId: string): Promise<Result<string, Faults>> {
    return this.onDraft(ctx, draftId, async (tx, { draft }) => {
      if (draft.publishAt === null) return err(scheduleGone);
      await this.schedules.takeBack(tx, draftId);
      note(tx, 'draft.publication-unscheduled', draftId, {});
      return ok(draftId);
    });
  }

  /** Records what is due, or notes that it has lapsed. One that cannot be recorded does not hold up the others. */
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
  async obstacles(ctx: RequestContext, inHand: DraftInHand, schedule: Schedule): Promise<Fault[]> {
    const { setBy, seen, present } = schedule;
    const outdated = outdatedFault(seen, present);
    const viewer = await this.sessions.onBehalfOf(setBy, ctx.now);
    const isAble = viewer !== null && may({ ...ctx, viewer }, 'draft.publish', inHand);
    const unable: Fault[] = isAble ? [] : [{ code: 'scheduler-may-not-publish', path: 'setBy' }];
    return [...(outdated ? [outdated] : []), ...unable, ...publishingFaults(inHand, ctx.today)];
  }

  /** What is refused stays due, and says on the draft why: see {@link obstacles}. */
  private async record(ctx: RequestContext, schedule: Schedule): Promise<void> {
    const { draftId, at, setBy, seen, present, state } = schedule;
    if (outdatedFault(seen, present)) return this.noteLapse(ctx, draftId);
    if (state !== 'approved') return;
    const inHand = await this.onBehalfOf(ctx, draftId, setBy);
    if (!inHand) return;
    await this.publishing.publishScheduled(inHand, draftId, {
      at,
      fault: async (tx) => {
        const now = await this.schedules.of(tx, draftId);
        if (now?.setBy !== setBy || !isDue(now.at, tx.now)) return scheduleGone;
        return outdatedFault(now.seen, now.present);
      },
    });
  }

  /** Once, and by nobody: that the time came and the text was another than the one it was set for. */
  private async noteLapse(ctx: RequestContext, draftId: string): Promise<void> {
    await this.transactions.run<null, Fault>(ctx, async (tx) => {
      await this.drafts.lock(tx, draftId);
      const schedule = await this.schedules.of(tx, draftId);
      if (!schedule || !isDue(schedule.at, tx.now)) return err(scheduleGone);
      const { at, seen, present } = schedule;
      if (!outdatedFault(seen, present)) return err(scheduleGone);
      await this.schedules.noteLapse(tx, draftId);
      const scheduledFor = at.toISOString();
      const revisions = { revision: present.revision, seenRevision: seen?.revision ?? null };
      note(tx, 'draft.publication-lapsed', draftId, { scheduledFor, ...revisions });
      return ok(null);
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
    work: (tx: TransactionContext, inHand: DraftInHand) => Promise<Result<string, Faults>>,
  ): Promise<Result<string, Faults>> {
    return this.transactions.run<string, Faults>(ctx, async (tx) => {
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

const scheduleGone: Fault = { code: 'schedule-gone', path: 'draftId' };

function note(
  tx: TransactionContext,
  action: string,
  draftId: string,
  details: Record<string, string | number | null>,
): void {
  tx.record({ action, objectType: 'draft', objectId: draftId, details });
}
