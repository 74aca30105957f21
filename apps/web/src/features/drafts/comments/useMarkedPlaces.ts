import type { RefObject } from 'react';
import { useEffect } from 'react';
import type { PlacedThread } from './placed-threads.js';
import { rangeOf } from './text-places.js';

/**
 * Marks in the text what is commented on. The marks are the browser's own (CSS custom highlights): neither
 * what is read nor what is written is touched. A browser without them shows the words beside the comment.
 */
export function useMarkedPlaces(
  text: RefObject<HTMLElement | null>,
  threads: readonly PlacedThread[],
  current: string | null,
): void {
  useEffect(() => {
    const highlights = globalThis.CSS?.highlights;
    if (!highlights || !text.current) return;
    const [marked, chosen] = [new Highlight(), new Highlight()];
    for (const { thread, place } of threads) {
      if (thread.isSettled || !thread.anchor || place?.kind !== 'passage') continue;
      const range = rangeOf(text.current, place.blockId, anchorOf(thread.anchor));
      if (range) (thread.id === current ? chosen : marked).add(range);
    }
    highlights.set('comment', marked);
    highlights.set('comment-current', chosen);
    return () => {
      highlights.delete('comment');
      highlights.delete('comment-current');
    };
  }, [text, threads, current]);
}

type Sent = NonNullable<PlacedThread['thread']['anchor']>;

const anchorOf = ({ blockId, passage }: Sent) => ({ blockId, passage: passage ?? null });
