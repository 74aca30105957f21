import type { LocalDate } from '../time/index.js';
import type { Segment } from './timeline.js';

export const changeKinds = ['begins', 'resumes', 'ends'] as const;

/**
 * Was sich ändert: a text begins, one that has applied before resumes, or the text that applies ends and
 * none follows it.
 */
export type ChangeKind = (typeof changeKinds)[number];

/** A day on which an entry begins to read otherwise. */
export interface Change {
  readonly on: LocalDate;
  readonly kind: ChangeKind;
  /** The text that applies from the day; of an end, the one that no longer does. */
  readonly publicationId: string;
}

/** What changes on a timeline after the day, the next first. */
export function changesAfter(timeline: readonly Segment[], day: LocalDate): Change[] {
  return timeline
    .flatMap((segment, index) => changesOf(segment, index))
    .filter(({ on }) => on > day);

  function changesOf({ from, until, publicationId }: Segment, index: number): Change[] {
    const hasApplied = timeline
      .slice(0, index)
      .some((past) => past.publicationId === publicationId);
    const change: Change = { on: from, kind: hasApplied ? 'resumes' : 'begins', publicationId };
    if (until === null || timeline[index + 1]?.from === until) return [change];
    return [change, { on: until, kind: 'ends', publicationId }];
  }
}
