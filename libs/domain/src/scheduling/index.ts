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
