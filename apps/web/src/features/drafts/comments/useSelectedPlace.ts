import type { CommentableBlock, CommentAnchor } from '@rechtsstand/domain/comment';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { selectedIn } from './text-places.js';

/**
 * What is selected in the text. It stays while the selection moves elsewhere, into the field in which the
 * comment is typed, and ends where the reader puts the caret into the text again.
 */
export function useSelectedPlace(
  text: RefObject<HTMLElement | null>,
  blocks: readonly CommentableBlock[],
): [CommentAnchor | null, () => void] {
  const [place, setPlace] = useState<CommentAnchor | null>(null);
  const latest = useRef(blocks);
  useEffect(() => {
    latest.current = blocks;
  });
  useEffect(() => {
    const look = () => {
      const selected = text.current ? selectedIn(text.current, latest.current) : undefined;
      if (selected !== undefined) setPlace(selected);
    };
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [text]);
  return [place, () => setPlace(null)];
}
