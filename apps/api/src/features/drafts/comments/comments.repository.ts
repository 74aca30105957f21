import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { TransactionContext } from '../../../platform/database/transactions.js';
import { groupsInOrderOf, loaderOf } from '../../../platform/graphql/loader.js';
import { insertedId } from '../draft/inserted-id.js';
import { type CommentRow, type SettlementRow, toThreads } from './comment-row.js';
import type { CommentThread } from './comment.model.js';

/** What is said about drafts: only ever added to. */
@Injectable()
export class CommentsRepository {
  /** All threads of a draft, the oldest first. */
  threadsOf(ctx: RequestContext, draftId: string): Promise<CommentThread[]> {
    return loaderOf<string, CommentThread[]>(ctx, this, async (draftIds) => {
      const comments: CommentRow[] = await ctx.manager.query(COMMENTS, [draftIds]);
      const settlements: SettlementRow[] = await ctx.manager.query(SETTLEMENTS, [draftIds]);
      const ofDrafts = groupsInOrderOf(draftIds, comments, (comment) => comment.draftId);
      return ofDrafts.map((ofDraft) => toThreads(ofDraft, settlements));
    }).load(draftId);
  }

  /** The draft that a thread is about; `null` for what is no thread. */
  async draftOf(tx: TransactionContext, threadId: string): Promise<string | null> {
    const [row]: { draftId: string }[] = await tx.manager.query(
      'SELECT draft_id AS "draftId" FROM draft_comments WHERE id = $1 AND thread_id IS NULL',
      [threadId],
    );
    return row?.draftId ?? null;
  }

  insert(tx: TransactionContext, comment: Omit<CommentRow, 'id' | 'writtenAt'>): Promise<string> {
    const { draftId, threadId, revision, anchor, body, authorId } = comment;
    return insertedId(
      tx,
      `INSERT INTO draft_comments (draft_id, thread_id, revision, anchor, body, author_id)
       VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
      [draftId, threadId, revision, anchor && JSON.stringify(anchor), body, authorId],
    );
  }

  /** Settles the thread or takes it up again; nothing is written where that is how it stands. */
  async settle(
    tx: TransactionContext,
    threadId: string,
    isSettled: boolean,
    subjectId: string,
  ): Promise<boolean> {
    const written: unknown[] = await tx.manager.query(
      `INSERT INTO draft_comment_settlements (thread_id, position, is_settled, subject_id)
       SELECT $1::uuid, 1 + count(*), $2::boolean, $3::uuid
       FROM draft_comment_settlements WHERE thread_id = $1::uuid
       HAVING (count(*) % 2 = 1) <> $2::boolean
       RETURNING thread_id`,
      [threadId, isSettled, subjectId],
    );
    return written.length > 0;
  }
}

const COMMENTS = `
  SELECT id, draft_id AS "draftId", thread_id AS "threadId", revision, anchor, body,
    author_id AS "authorId", written_at AS "writtenAt"
  FROM draft_comments WHERE draft_id = ANY ($1) ORDER BY written_at, id`;

const SETTLEMENTS = `
  SELECT DISTINCT ON (s.thread_id) s.thread_id AS "threadId", s.position,
    s.is_settled AS "isSettled", s.subject_id AS "subjectId", s.settled_at AS "settledAt"
  FROM draft_comment_settlements s JOIN draft_comments c ON c.id = s.thread_id
  WHERE c.draft_id = ANY ($1) ORDER BY s.thread_id, s.position DESC`;
