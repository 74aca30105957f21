import { parseReason } from '../entry/index.js';
import { err, type Fault, ok, type Result } from '../result/index.js';
import { text } from '../decode/index.js';

/** Ergebnis des zweiten Blicks: einverstanden, or Einwand with words. */
export const secondLookOutcomes = ['agreed', 'objected'] as const;
export type SecondLookOutcome = (typeof secondLookOutcomes)[number];

/** A publication, so far as the second look at it asks. */
export interface OverriddenPublication {
  readonly overrideReason: string | null;
  readonly contributorIds: readonly string[];
  readonly publishedBy: string;
}

/**
 * Zweiter Blick: makes up afterwards for the second pair of eyes that a publication went without, so it
 * is for somebody who neither wrote nor published it. `null` when the person may look; whether their role
 * lets them is for the policy to say. The database holds the same rule.
 */
export function secondLookFault(
  { overrideReason, contributorIds, publishedBy }: OverriddenPublication,
  by: string,
): Fault | null {
  if (overrideReason === null) return { code: 'second-look-not-needed', path: 'publicationId' };
  if (by === publishedBy || contributorIds.includes(by)) {
    return { code: 'second-look-at-own-work', path: 'publicationId' };
  }
  return null;
}

const remark = text(2000);

/** The words that go with it, trimmed: an objection needs some. Codes as of {@link parseReason}. */
export function parseSecondLookNote(
  outcome: SecondLookOutcome,
  typed: string,
): Result<string, Fault> {
  if (outcome === 'objected') {
    const reason = parseReason(typed);
    return reason.ok ? reason : err({ ...reason.error, path: 'note' });
  }
  const faults: Fault[] = [];
  const read = remark(typed, 'note', faults);
  const [fault] = faults;
  return fault ? err(fault) : ok(read);
}
