import { parseAnchor, parseComment } from '@rechtsstand/domain/comment';
import { actionsIn } from '@rechtsstand/domain/entry';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type TransactionContext, Transactions } from '../../../platform/database/transactions.js';
import { isUuid } from '../../../platform/database/uuid.js';
import { type DraftInHand, mayRead, viewerOf } from '../draft/draft-in-hand.js';
import { DraftsRepository } from '../draft/drafts.repository.js';
import { draftNotFound } from '../writing/writing.service.js';
import type { CommentAnchorInput } from './comment.inputs.js';
import type { CommentThread } from './comment.model.js';
import { CommentsRepository } from './comments.repository.js';

type Faults = Fault | Fault[];
type Answer = Promise<Result<CommentThread, Faults>>;

const threadNotFound: Fault = { code: 'not-found', path: 'threadId' };

/**
 * The conversation about a draft. Whoever may read the draft takes part in it, and nobody becomes a
 * contributor by it: what is said is no part of the text, so an approver may say all that is on their mind.
 */
@Injectable()
export class CommentsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: DraftsRepository,
    private readonly comments: CommentsRepository,
  ) {}

  /** Opens a thread on a place in the text, or (`null`) on the draft as a whole. */
  add(
    ctx: RequestContext,
    draftId: string,
    revision: number,
    anchor: CommentAnchorInput | null,
    typed: string,
  ): Answer {
    const { subjectId } = viewerOf(ctx);
    return this.transactions.run<CommentThread, Faults>(ctx, async (tx) => {
      const inHand = isUuid(draftId) ? await this.drafts.lock(tx, draftId) : null;
      const refused = openFault(tx, inHand, draftNotFound);
      if (refused) return err(refused);
      const read = readComment(anchor, typed);
      if (!read.ok) return read;
      // What the person had before them; nothing younger than what there is.
      if (revision < 1 || revision > (inHand?.draft.revision ?? 0))
        return err({ code: 'unknown-revision', path: 'revision' });
      const comment = { draftId, threadId: null, revision, authorId: subjectId, ...read.value };
      const id = await this.comments.insert(tx, comment);
      tx.record({
        action: 'comment.added',
        objectType: 'comment',
        objectId: id,
        details: { draftId },
      });
      return ok(await this.thread(tx, draftId, id));
    });
  }

  answer(ctx: RequestContext, threadId: string, typed: string): Answer {
    const { subjectId: authorId } = viewerOf(ctx);
    return this.inThread(ctx, threadId, async (tx, { draft }) => {
      const body = parseComment(typed);
      if (!body.ok) return body;
      const { id: draftId, revision } = draft;
      const comment = { draftId, threadId, revision, anchor: null, body: body.value, authorId };
      const id = await this.comments.insert(tx, comment);
      const details = { draftId, threadId };
      tx.record({ action: 'comment.answered', objectType: 'comment', objectId: id, details });
      return ok(null);
    });
  }

  /** Settles a thread or takes it up again. It stays as it is where somebody else has done so before. */
  settle(ctx: RequestContext, threadId: string, isSettled: boolean): Answer {
    const { subjectId } = viewerOf(ctx);
    return this.inThread(ctx, threadId, async (tx, { draft }) => {
      const isChanged = await this.comments.settle(tx, threadId, isSettled, subjectId);
      const action = isSettled ? 'comment.settled' : 'comment.reopened';
      const details = { draftId: draft.id };
      if (isChanged) tx.record({ action, objectType: 'comment', objectId: threadId, details });
      return ok(null);
    });
  }

  private inThread(
    ctx: RequestContext,
    threadId: string,
    work: (tx: TransactionContext, inHand: DraftInHand) => Promise<Result<null, Faults>>,
  ): Answer {
    return this.transactions.run<CommentThread, Faults>(ctx, async (tx) => {
      const draftId = isUuid(threadId) ? await this.comments.draftOf(tx, threadId) : null;
      const inHand = draftId === null ? null : await this.drafts.lock(tx, draftId);
      const refused = openFault(tx, inHand, threadNotFound);
      if (refused || !inHand) return err(refused ?? threadNotFound);
      const done = await work(tx, inHand);
      return done.ok ? ok(await this.thread(tx, inHand.draft.id, threadId)) : done;
    });
  }

  private async thread(tx: TransactionContext, draftId: string, id: string) {
    const threads = await this.comments.threadsOf(tx, draftId);
    const thread = threads.find((each) => each.id === id);
    if (!thread) throw new Error(`Thread ${id} was written and cannot be read`);
    return thread;
  }
}

/** Why nothing can be said about the draft now. */
function openFault(
  tx: TransactionContext,
  inHand: DraftInHand | null,
  unknown: Fault,
): Fault | null {
  if (!inHand || !mayRead(tx, inHand)) return unknown;
  return actionsIn(inHand.draft.state).length > 0 ? null : { code: 'draft-closed', path: 'state' };
}

function readComment(input: CommentAnchorInput | null, typed: string) {
  const body = parseComment(typed);
  if (!body.ok) return body;
  if (input === null) return ok({ anchor: null, body: body.value });
  const { blockId, passage = null } = input;
  const anchor = parseAnchor({ blockId, passage: passage && { ...passage } });
  return anchor.ok ? ok({ anchor: anchor.value, body: body.value }) : anchor;
}
