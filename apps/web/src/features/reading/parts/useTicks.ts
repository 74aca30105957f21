import { useMemo, useState } from 'react';
import type { Ticks } from '../document/context.js';

/** Ticks for the case at hand; they are gone when the page is left, since the next case starts anew. */
export function useTicks(): Ticks & { ticked: ReadonlySet<string>; clear: () => void } {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  return useMemo(
    () => ({
      ticked,
      clear: () => setTicked(new Set()),
      isTicked: (id: string) => ticked.has(id),
      toggle: (id: string) =>
        setTicked((previous) => {
          const next = new Set(previous);
          if (!next.delete(id)) next.add(id);
          return next;
        }),
    }),
    [ticked],
  );
}
