import type { Random } from '../random.js';

/**
 * Milliseconds at which people who know nothing of each other do something: a Poisson process of which
 * the number of events is known, so that they fall evenly at random.
 */
export function independently(perSecond: number, seconds: number, random: Random): number[] {
  const count = Math.round(perSecond * seconds);
  return Array.from({ length: count }, () => random.next() * seconds * 1000).toSorted(
    (a, b) => a - b,
  );
}

/** One person, who keeps a pace but is no machine: each comes up to half a pause early or late. */
export function atOnePace(perSecond: number, seconds: number, random: Random): number[] {
  const pause = 1000 / perSecond;
  const count = Math.round(perSecond * seconds);
  return Array.from({ length: count }, (_, index) => (index + 0.5 + random.next()) * pause);
}
