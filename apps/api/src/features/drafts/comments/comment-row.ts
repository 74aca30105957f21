import type { CommentAnchor } from '@rechtsstand/domain/comment';
import { personRef } from '../../people/index.js';
import { CommentThread, DraftComment } from './comment.model.js';

/** A line of `draft_comments`. */
export interface CommentRow {
  id: string;
  draftId: string;
  /** The comment it answers; `null` for one that opens a thread. */
  threadId: string | null;
  revision: number;
  anchor: CommentAnchor | null;
  body: string;
  authorId: string;
  writtenAt: Date;
}

/** The last line of `draft_comment_settlements` of a thread. */
export interface SettlementRow {
  threadId: string;
  position: number;
  isSettled: boolean;
  subjectId: string;
  settledAt: Date;
}

/** The threads of a draft, the oldest first. */
export function toThreads(
  comments: readonly CommentRow[],
  settlements: readonly SettlementRow[],
): CommentThread[] {
  const last = new Map(settlements.map((settlement) => [settlement.threadId, settlement]));
  return comments
    .filter(({ threadId }) => threadId === null)
    .map((opening) => {
      const { id, anchor } = opening;
      const settlement = last.get(id);
      return Object.assign(new CommentThread(), {
        id,
        anchor,
        comments: comments
          .filter((comment) => comment === opening || comment.threadId === id)
          .map(toComment),
        isSettled: settlement?.isSettled ?? false,
        settledBy: settlement ? personRef(settlement.subjectId) : null,
        settledAt: settlement?.settledAt ?? null,
      });
    });
}

function toComment({ id, body, authorId, writtenAt, revision }: CommentRow): DraftComment {
  const author = personRef(authorId);
  return Object.assign(new DraftComment(), { id, body, author, writtenAt, revision });
}
