import {
  type DraftAction,
  type DraftState,
  type Materiality,
  materialityFault,
  transition,
} from '@rechtsstand/domain/entry';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type TransactionContext, Transactions } from '../../../platform/database/transactions.js';
import { isUuid } from '../../../platform/database/uuid.js';
import { ForbiddenError } from '../../../platform/graphql/errors.js';
import {
  type DraftInHand,
  demand,
  may,
  mayRead,
  sameRevision,
  viewerOf,
} from '../draft/draft-in-hand.js';
import { DraftsRepository } from '../draft/drafts.repository.js';
import { readinessFaults } from '../draft/readiness.js';
import { DueDrafts } from '../due/due-drafts.js';
import { draftNotFound } from '../writing/writing.service.js';
import { ReviewRepository } from './review.repository.js';
import type { Asked } from './reviewers.repository.js';
import { ReviewersService } from './reviewers.service.js';

/** What is done to a draft besides writing in it and publishing it. */
type ReviewAction = Exclude<DraftAction, { type: 'edit' | 'publish' }>;
type Faults = Fault | Fault[];
type Step = (
  tx: TransactionContext,
  inHand: DraftInHand,
  next: DraftState,
) => Promise<Faults | null>;

/** The way of a draft through review. Each step names the revision that the person has seen. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: DraftsRepository,
    private readonly reviews: ReviewRepository,
    private readonly reviewers: ReviewersService,
    private readonly due: DueDrafts,
  ) {}

  /** @param asked who is asked; `null` leaves those who were asked before */
  requestReview(ctx: RequestContext, id: string, revision: number, asked: Asked | null = null) {
    const { subjectId } = viewerOf(ctx);
    return this.take(ctx, id, revision, { type: 'request-review' }, async (tx, inHand, next) => {
      demand(tx, inHand, 'draft.request-review');
      const { draft } = inHand;
      // It was approved as it stands and came back with a reason, which this revision does not answer.
      if (draft.approverId !== null) return { code: 'unchanged-since-return', path: 'revision' };
      const missing = readinessFaults(inHand);
      if (missing.length > 0) return missing;
      const unable = asked ? await this.reviewers.name(tx, inHand, asked) : [];
      if (unable.length > 0) return unable;
      await this.reviews.request(tx, id, next, subjectId);
      return null;
    });
  }

  returnDraft(ctx: RequestContext, id: string, revision: number, reason: string) {
    return this.take(ctx, id, revision, { type: 'return', reason }, async (tx, inHand, next) => {
      demand(tx, inHand, 'draft.approve', 'draft.publish');
      await this.reviews.sendBack(tx, id, next, reason.trim());
      return null;
    });
  }

  /** @param materiality what the approver holds the change to be: both have to see it alike */
  approve(ctx: RequestContext, id: string, revision: number, materiality: Materiality) {
    const { subjectId } = viewerOf(ctx);
    return this.take(ctx, id, revision, { type: 'approve' }, async (tx, inHand, next) => {
      if (!may(tx, 'draft.approve', inHand)) return this.refusal(tx, inHand);
      const differs = materialityFault(inHand.draft.materiality, materiality);
      if (differs) return differs;
      await this.reviews.approve(tx, id, revision, next, subjectId, materiality);
      await this.due.look(tx, inHand.draft);
      return null;
    });
  }

  discard(ctx: RequestContext, id: string, revision: number) {
    return this.take(ctx, id, revision, { type: 'discard' }, async (tx, inHand, next) => {
      demand(tx, inHand, 'draft.suggest');
      await this.reviews.setState(tx, id, next);
      return null;
    });
  }

  /** Own work is told apart from work that is none of one's business: it needs another person. */
  private refusal(tx: TransactionContext, inHand: DraftInHand): Fault {
    const { contributorIds } = inHand.draft;
    const { actor, subjectId } = viewerOf(tx);
    const selves = [subjectId, ...actor.grants.map(({ deputyFor }) => deputyFor)];
    const isOwn = selves.some((id) => id !== null && contributorIds.includes(id));
    if (!isOwn) throw new ForbiddenError();
    return { code: 'approver-is-author', path: 'approver' };
  }

  private take(
    ctx: RequestContext,
    id: string,
    revision: number,
    action: ReviewAction,
    step: Step,
  ): Promise<Result<string, Faults>> {
    return this.transactions.run<string, Faults>(ctx, async (tx) => {
      const inHand = isUuid(id) ? await this.drafts.lock(tx, id) : null;
      if (!inHand || !mayRead(tx, inHand)) return err(draftNotFound);
      const current = sameRevision(inHand.draft, revision);
      if (!current.ok) return current;
      const next = transition(inHand.draft.state, action);
      if (!next.ok) return next;
      const faults = await step(tx, inHand, next.value);
      if (faults !== null) return err(faults);
      const details = { revision };
      tx.record({ action: audited[action.type], objectType: 'draft', objectId: id, details });
      return ok(id);
    });
  }
}

const audited: Readonly<Record<ReviewAction['type'], string>> = {
  'request-review': 'draft.review-requested',
  return: 'draft.returned',
  approve: 'draft.approved',
  discard: 'draft.discarded',
};
