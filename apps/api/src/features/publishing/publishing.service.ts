import { approvalFault, parseReason, transition } from '@rechtsstand/domain/entry';
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
  readinessFaults,
  sameRevision,
  viewerOf,
} from '../drafts/index.js';
import { ReviewPlans } from '../reviews/index.js';
import { Projections } from './projection/projections.service.js';
import { insertPublication } from './publication-insert.js';

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

  /** Publishes what somebody else has approved; the id of the publication. */
  publish(ctx: RequestContext, draftId: string, revision: number): Promise<Result<string, Faults>> {
    return this.run(ctx, draftId, revision, null, (tx, inHand) => {
      demand(tx, inHand, 'draft.publish');
      const next = transition(inHand.draft.state, { type: 'publish' });
      return next.ok ? null : next.error;
    });
  }

  /** Publishes without a second pair of eyes. The reason stays in the ledger for good. */
  publishWithOverride(
    ctx: RequestContext,
    draftId: string,
    revision: number,
    reason: string,
  ): Promise<Result<string, Faults>> {
    return this.run(ctx, draftId, revision, reason.trim(), (tx, inHand) => {
      demand(tx, inHand, 'draft.override');
      const read = parseReason(reason);
      return read.ok ? overridable(inHand) : read.error;
    });
  }

  private run(
    ctx: RequestContext,
    draftId: string,
    revision: number,
    overrideReason: string | null,
    allowed: (tx: TransactionContext, inHand: DraftInHand) => Fault | null,
  ): Promise<Result<string, Faults>> {
    return this.transactions.run<string, Faults>(ctx, async (tx) => {
      const inHand = isUuid(draftId)
        ? await this.drafts.lock(tx, draftId, { andEntry: true })
        : null;
      if (!inHand || !mayRead(tx, inHand)) return err(draftNotFound);
      const current = sameRevision(inHand.draft, revision);
      if (!current.ok) return current;
      const refused = allowed(tx, inHand) ?? foundationFault(inHand, overrideReason);
      if (refused) return err(refused);
      const missing = readinessFaults(inHand);
      if (missing.length > 0) return err(missing);
      return ok(await this.append(tx, inHand, overrideReason));
    });
  }

  private async append(
    tx: TransactionContext,
    { draft, entry }: DraftInHand,
    overrideReason: string | null,
  ): Promise<string> {
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
    });
    tx.record({
      action: overrideReason === null ? 'publication.recorded' : 'publication.recorded-by-override',
      objectType: 'publication',
      objectId: id,
      details: { draftId: draft.id, revision: draft.revision, assigned },
    });
    return id;
  }
}

/** What a publication rests on: four eyes or a reason, and the ledger as it was when writing began. */
function foundationFault({ draft }: DraftInHand, overrideReason: string | null): Fault | null {
  const { approverId: approver, contributorIds: contributors } = draft;
  const unapproved = approvalFault({ approver, contributors, overrideReason });
  if (unapproved) return unapproved;
  return draft.isStale ? { code: 'stale-base', path: 'basedOn' } : null;
}

/** An approved draft is published in the ordinary way; one that has ended is not published at all. */
function overridable({ draft }: DraftInHand): Fault | null {
  if (draft.state === 'writing' || draft.state === 'in-review') return null;
  if (draft.state === 'approved') return { code: 'override-not-needed', path: 'reason' };
  const args = { state: draft.state, action: 'publish' };
  return { code: 'draft-action-not-allowed', path: 'state', args };
}
