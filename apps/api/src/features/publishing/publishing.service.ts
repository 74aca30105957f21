import { parseReason, transition } from '@rechtsstand/domain/entry';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import { countsAsReview } from '@rechtsstand/domain/review';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { type TransactionContext, Transactions } from '../../platform/database/transactions.js';
import { isUuid } from '../../platform/database/uuid.js';
import { Assignments } from '../acknowledgement/index.js';
import {
  demand,
  type DraftInHand,
  draftNotFound,
  DraftsRepository,
  mayRead,
  sameRevision,
  viewerOf,
} from '../drafts/index.js';
import { ReviewPlans } from '../reviews/index.js';
import { Projections } from './projection/projections.service.js';
import { insertPublication } from './publication-insert.js';
import {
  foundationFault,
  incompleteFaults,
  resumptionDetails,
  resumptionFaults,
} from './publishing-faults.js';

type Faults = Fault | Fault[];

/**
 * Publishing. The line of the ledger and all that follows from it (what applies when, citations, links,
 * search, assignments, the audit event) become visible together, or not at all.
 */
@Injectable()
export class PublishingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: DraftsRepository,
    private readonly projections: Projections,
    private readonly assignments: Assignments,
    private readonly reviewPlans: ReviewPlans,
  ) {}

  /**
   * Publishes what somebody else has approved; the id of the publication.
   *
   * @param resumes the earlier texts of which the person knows that they will apply again
   */
  publish(
    ctx: RequestContext,
    draftId: string,
    revision: number,
    resumes: readonly string[] = [],
  ): Promise<Result<string, Faults>> {
    return this.run(ctx, draftId, {
      revision,
      overrideReason: null,
      resumes,
      check: (tx, inHand) => approvedFault(tx, inHand),
    });
  }

  /** Publishes without a second pair of eyes. The reason stays in the ledger for good. */
  publishWithOverride(
    ctx: RequestContext,
    draftId: string,
    revision: number,
    reason: string,
    resumes: readonly string[] = [],
  ): Promise<Result<string, Faults>> {
    return this.run(ctx, draftId, {
      revision,
      overrideReason: reason.trim(),
      resumes,
      check: (tx, inHand) => {
        demand(tx, inHand, 'draft.override');
        const read = parseReason(reason);
        return read.ok ? overridable(inHand) : read.error;
      },
    });
  }

  /**
   * Publishes what is approved by now because its time has come, on behalf of whoever set that. What speaks
   * against it is asked with the draft locked; what will apply again was confirmed with the time.
   */
  publishScheduled(
    ctx: RequestContext,
    draftId: string,
    { at, fault }: { at: Date; fault: (tx: TransactionContext) => Promise<Fault | null> },
  ): Promise<Result<string, Faults>> {
    return this.run(ctx, draftId, {
      revision: null,
      overrideReason: null,
      resumes: null,
      details: { scheduledFor: at.toISOString() },
      check: async (tx, inHand) => (await fault(tx)) ?? approvedFault(tx, inHand),
    });
  }

  private run(ctx: RequestContext, draftId: string, order: Order): Promise<Result<string, Faults>> {
    const { revision, overrideReason, resumes, check } = order;
    return this.transactions.run<string, Faults>(ctx, async (tx) => {
      const inHand = isUuid(draftId)
        ? await this.drafts.lock(tx, draftId, { andEntry: true })
        : null;
      if (!inHand || !mayRead(tx, inHand)) return err(draftNotFound);
      const current = sameRevision(inHand.draft, revision ?? inHand.draft.revision);
      if (!current.ok) return current;
      const refused = (await check(tx, inHand)) ?? foundationFault(inHand, overrideReason);
      if (refused) return err(refused);
      const missing = [
        ...incompleteFaults(inHand, tx.today),
        ...(resumes ? resumptionFaults(inHand, resumes) : []),
      ];
      if (missing.length > 0) return err(missing);
      return ok(await this.append(tx, inHand, order));
    });
  }

  private async append(
    tx: TransactionContext,
    inHand: DraftInHand,
    { overrideReason, details }: Order,
  ): Promise<string> {
    const { draft, entry } = inHand;
    const id = await insertPublication(tx, draft, viewerOf(tx).subjectId, overrideReason);
    await this.projections.extend(tx, entry.id, id);
    if (countsAsReview(draft)) await this.reviewPlans.reviewed(tx, entry.id);
    const { audience, acknowledgeBy, materiality } = draft;
    const assigned = await this.assignments.assignAudience(tx, {
      id,
      entryId: entry.id,
      audience: draft.kind === 'text' ? audience : null,
      acknowledgeBy,
      materiality,
      postpones: draft.kind === 'text' ? draft.withdraws : null,
    });
    tx.record({
      action: overrideReason === null ? 'publication.recorded' : 'publication.recorded-by-override',
      objectType: 'publication',
      objectId: id,
      details: {
        draftId: draft.id,
        revision: draft.revision,
        assigned,
        ...resumptionDetails(inHand),
        ...details,
      },
    });
    return id;
  }
}

/** How a draft is to be published. */
interface Order {
  /** The one that the person has seen; `null` for the one that is approved. */
  readonly revision: number | null;
  readonly overrideReason: string | null;
  /** The earlier texts confirmed to apply again; `null` where that was asked before. */
  readonly resumes: readonly string[] | null;
  /** Why not, for this person and in this state. */
  readonly check: (
    tx: TransactionContext,
    inHand: DraftInHand,
  ) => Fault | null | Promise<Fault | null>;
  /** What the audit log says besides. */
  readonly details?: Readonly<Record<string, string>>;
}

function approvedFault(tx: TransactionContext, inHand: DraftInHand): Fault | null {
  demand(tx, inHand, 'draft.publish');
  const next = transition(inHand.draft.state, { type: 'publish' });
  return next.ok ? null : next.error;
}

/** An approved draft is published in the ordinary way; one that has ended is not published at all. */
function overridable({ draft }: DraftInHand): Fault | null {
  if (draft.state === 'writing' || draft.state === 'in-review') return null;
  if (draft.state === 'approved') return { code: 'override-not-needed', path: 'reason' };
  const args = { state: draft.state, action: 'publish' };
  return { code: 'draft-action-not-allowed', path: 'state', args };
}
