import { contains } from '../time/index.js';
import type { Segment } from '../validity/index.js';
import { changedDays } from './days.js';
import type { Effect, PlannedPublication } from './planned.js';

/**
 * Earlier texts that will apply again without anybody having said so, from the earliest day on. Where a
 * limited text ends, or one is taken back, the text next to it is meant to go on; any other is not.
 */
export function resumedSegments(planned: PlannedPublication, effect: Effect): Segment[] {
  const resumed = new Set([...uncovered(effect), ...outlasting(planned, effect)]);
  return effect.after.filter((segment) => resumed.has(segment));
}

/** Texts that what is taken back had covered: they come back with their own days. */
function uncovered({ before, after, own, restored }: Effect): Segment[] {
  return changedDays(before, after).flatMap((days) => {
    const nextTo = before.filter(({ from, until }) => until === days.from || from === days.until);
    const meant = [restored, ...[...nextTo, ...own].map(({ publicationId }) => publicationId)];
    return after.filter(
      ({ from, publicationId }) => contains(days, from) && !meant.includes(publicationId),
    );
  });
}

/**
 * Texts that the planned one supersedes, but only until another one begins; once that has ended, they
 * are on top again.
 */
function outlasting(
  { kind, validFrom, validUntil }: PlannedPublication,
  { before, after }: Effect,
): Segment[] {
  if (kind === 'withdrawal' || validFrom === null || validUntil === null) return [];
  const superseded = new Set(
    before
      .filter(({ from, until }) => from < validUntil && (until === null || validFrom < until))
      .map(({ publicationId }) => publicationId),
  );
  const isSuperseded = ({ publicationId }: Segment) => superseded.has(publicationId);
  const later = after.filter(({ from }) => from >= validUntil);
  const isLimitedOnPurpose = later.some(
    (segment) => segment.from === validUntil && isSuperseded(segment),
  );
  return isLimitedOnPurpose ? [] : later.filter(isSuperseded);
}
