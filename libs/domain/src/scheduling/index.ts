import type { Fault } from '../result/index.js';

/** Further ahead nobody means it: whoever types 2062 has meant 2026. */
const FURTHEST_DAYS = 2 * 366;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Veröffentlichung zu einer festgesetzten Zeit: why a draft cannot be set to be recorded at that instant;
 * `null` when it can. From when its text applies is another question, and answered by the draft.
 */
export function scheduleFault(at: Date, now: Date): Fault | null {
  if (at <= now) return { code: 'schedule-in-the-past', path: 'at' };
  const isTooFar = at.getTime() - now.getTime() > FURTHEST_DAYS * DAY;
  return isTooFar ? { code: 'schedule-too-far', path: 'at' } : null;
}

/** Whether the time has come. */
export function isDue(at: Date, now: Date): boolean {
  return at <= now;
}

/** A draft as somebody saw it, or as it is: which revision, and the hash of all that it says. */
export interface SeenText {
  readonly revision: number;
  readonly contentHash: string;
}

/**
 * Why a time that was set for one text does not hold for another; `null` while nobody has written in the
 * draft since. Whoever set it publishes in their own name, so only what they saw: an edit ends that, even
 * one that is undone later, and so does a merge, which may change what the same words amount to. An
 * approval, a co-signature, a return without an edit change nothing of the text, whenever they come.
 *
 * @param seen `null` where nobody knows any more what the time was set for
 */
export function outdatedFault(seen: SeenText | null, present: SeenText): Fault | null {
  const isSame =
    seen !== null && seen.revision === present.revision && seen.contentHash === present.contentHash;
  return isSame ? null : { code: 'schedule-outdated', path: 'schedule' };
}
