import { contains } from '../time/index.js';
import type { LedgerRecord, Segment } from '../validity/index.js';
import { changedDays } from './days.js';
import { type Effect, effectOf, type PlannedRecord } from './planned.js';

/**
 * The earlier texts, by id, that will apply again though nobody has said so, in the order of their days.
 * The text before a correction can be one: it lies open below once the planned version is postponed at
 * whose start the correction ends. Whoever publishes has to confirm each.
 */
export function resumedBy(planned: PlannedRecord, ledger: readonly LedgerRecord[]): string[] {
  const effect = effectOf(planned, ledger);
  const segments = effect ? resumedSegments(planned, effect) : [];
  return [...new Set(segments.map(({ publicationId }) => publicationId))];
}

/**
 * Earlier texts that will apply again without anybody having said so, from the earliest day on. Where a
 * limited text ends, or one is taken back, the text next to it is meant to go on; any other is not.
 */
export function resumedSegments(planned: PlannedRecord, effect: Effect): Segment[] {
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
  { kind, validFrom, validUntil }: PlannedRecord,
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
