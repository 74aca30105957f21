import type { LocalDate } from '../time/index.js';
import { type Absence, holds, type Membership } from './grants.js';

/** Leitung: who leads some teams, and who of them, and of those in their place, is not there. */
export interface Leadership {
  /** Of team leads; others are ignored. */
  readonly memberships: readonly Membership[];
  /** Of the leads and of those who deputise for them. */
  readonly absences: readonly Absence[];
  /** The subjects among all these whose accounts are disabled. */
  readonly disabled: readonly string[];
}

/**
 * Which of the teams nobody leads on the day: there is no lead, or the lead is away and nobody acts in
 * their place who is there. Deputies of deputies do not act, as in {@link grantsOn}.
 */
export function unledTeams(
  day: LocalDate,
  teamIds: readonly string[],
  { memberships, absences, disabled }: Leadership,
): string[] {
  const today = absences.filter((absence) => holds(absence, day));
  const isThere = (id: string) =>
    !disabled.includes(id) && !today.some(({ subjectId }) => subjectId === id);
  const acts = (lead: string) =>
    isThere(lead) ||
    today.some(({ subjectId, deputyId }) => subjectId === lead && isThere(deputyId));
  const led = memberships
    .filter((held) => held.role === 'team-lead' && holds(held, day) && acts(held.subjectId))
    .map(({ teamId }) => teamId);
  return teamIds.filter((id) => !led.includes(id));
}
