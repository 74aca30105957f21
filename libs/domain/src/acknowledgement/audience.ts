import { type Actor, decide, type Target } from '../access/index.js';
import type { Audience } from '../entry/index.js';

/**
 * Adressatenkreis: the subjects who must acknowledge a publication of the entry, out of the people whose
 * accounts are open, each with the roles that hold on the day. Someone is concerned who works with the
 * rules, is addressed, and may see the entry:
 *
 * - A role as administrator concerns nobody: it looks after the accounts and decides no cases. The same
 *   person is reached through any other role.
 * - Named teams reach the people in them, named roles the people who hold them anywhere; either is
 *   enough. Who works for the whole office is in no team in particular.
 * - The audience lies within visibility: whoever cannot open the page is never asked to confirm it.
 *
 * Deputies are not asked in place of the absent: an acknowledgement binds one person, and roles held for
 * somebody else are left out here.
 */
export function concernedBy(audience: Audience, entry: Target, people: readonly Actor[]): string[] {
  return people
    .map(inOwnRoles)
    .filter((person) => isAddressed(person, audience) && decide(person, 'entry.read', entry))
    .map(({ subjectId }) => subjectId);
}

function inOwnRoles({ subjectId, grants }: Actor): Actor {
  const own = grants.filter(({ role, deputyFor }) => role !== 'administrator' && !deputyFor);
  return { subjectId, grants: own };
}

function isAddressed({ grants }: Actor, audience: Audience): boolean {
  if (audience.everyone) return grants.length > 0;
  return grants.some(
    ({ role, teamId }) =>
      audience.roles.includes(role) || (teamId !== null && audience.teamIds.includes(teamId)),
  );
}
