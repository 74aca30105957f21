import { type CommentableBlock, type CommentPlace, placeOf } from '@rechtsstand/domain/comment';
import type { Thread } from './comments.js';

export interface PlacedThread {
  readonly thread: Thread;
  /** `null` for what is said about the draft as a whole. */
  readonly place: CommentPlace | null;
}

/** The threads in the order of the text: first what is about all of it, last what has left it. */
export function placedThreads(
  threads: readonly Thread[],
  blocks: readonly CommentableBlock[],
): PlacedThread[] {
  return threads
    .map((thread) => {
      const { anchor } = thread;
      const of = anchor && { blockId: anchor.blockId, passage: anchor.passage ?? null };
      return { thread, place: of ? placeOf(of, blocks) : null };
    })
    .sort((a, b) => (a.place?.order ?? -1) - (b.place?.order ?? -1));
}
