import { contains, type LocalDate } from '../time/index.js';
import type { Segment } from './timeline.js';

/**
 * Stand am Tag: gilt (seit), gilt ab, galt bis, or no text at all. The days are those of the text in
 * force, of the next one, or of the last one; `until` is the first day on which it no longer applies.
 */
export type ValidityStatus =
  | { readonly kind: 'in-force'; readonly from: LocalDate; readonly until: LocalDate | null }
  | { readonly kind: 'future'; readonly from: LocalDate; readonly until: LocalDate | null }
  | { readonly kind: 'ended'; readonly from: LocalDate; readonly until: LocalDate }
  | { readonly kind: 'none'; readonly from: null; readonly until: null };

/** In a gap between two texts the coming one counts: that is what a reader has to prepare for. */
export function statusOn(timeline: readonly Segment[], day: LocalDate): ValidityStatus {
  const segment = nearestSegment(timeline, day);
  if (segment === null) return { kind: 'none', from: null, until: null };
  const { from, until } = segment;
  if (contains(segment, day)) return { kind: 'in-force', from, until };
  if (until === null || day < from) return { kind: 'future', from, until };
  return { kind: 'ended', from, until };
}

/**
 * The segment a reader of this day is shown something of: the one in force, else the next, else the
 * last. `null` only for an empty timeline.
 */
export function nearestSegment(timeline: readonly Segment[], day: LocalDate): Segment | null {
  const notYetEnded = timeline.find(({ until }) => until === null || day < until);
  return notYetEnded ?? timeline.at(-1) ?? null;
}
