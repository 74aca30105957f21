import type { Role } from '../entry/index.js';
import { contains, type LocalDate } from '../time/index.js';
import type { Grant } from './decide.js';

interface Period {
  readonly validFrom: LocalDate;
  /** The first day on which it no longer holds; `null` is open. */
  readonly validUntil: LocalDate | null;
}

/** Zugehörigkeit: a role of a person in a team, or (`teamId: null`) in the whole office. */
export interface Membership extends Period {
  readonly subjectId: string;
  readonly teamId: string | null;
  readonly role: Role;
}

/** Abwesenheit: days on which a deputy acts in a person's place. */
export interface Absence extends Period {
  readonly subjectId: string;
  readonly deputyId: string;
}

/**
 * The roles a person holds on a day: their own, and those of everybody they deputise for. A deputy's
 * deputy gets only the deputy's own roles, and administration is never handed on.
 *
 * @param memberships those of the person and of the people they deputise for; others are ignored
 */
export function grantsOn(
  day: LocalDate,
  subjectId: string,
  memberships: readonly Membership[],
  absences: readonly Absence[],
): Grant[] {
  const heldBy = (holder: string) =>
    memberships.filter((held) => held.subjectId === holder && holds(held, day));
  const absent = absences
    .filter((absence) => absence.deputyId === subjectId && holds(absence, day))
    .map((absence) => absence.subjectId);
  const own = heldBy(subjectId).map(({ role, teamId }) => ({ role, teamId, deputyFor: null }));
  const deputised = [...new Set(absent)].flatMap((deputyFor) =>
    heldBy(deputyFor)
      .filter(({ role }) => role !== 'administrator')
      .map(({ role, teamId }) => ({ role, teamId, deputyFor })),
  );
  return [...own, ...deputised];
}

/** Whether the day lies in the period. */
export function holds({ validFrom, validUntil }: Period, day: LocalDate): boolean {
  return contains({ from: validFrom, until: validUntil }, day);
}
