import type { Audience, Role } from '../entry/index.js';

/** Who may see the entry: everyone, or the members of these teams (its owner's among them). */
export type Reach = 'everyone' | readonly string[];

/** A person with an open account and the memberships that hold on the day of publication. */
export interface Reader {
  readonly subjectId: string;
  readonly memberships: readonly {
    readonly role: Role;
    /** `null`: for the whole office. */
    readonly teamId: string | null;
  }[];
}

/** These see every entry when they hold the role for the whole office, as in `visibleTeams`. */
const seeEverything: readonly Role[] = ['legal-coordinator', 'head'];

/**
 * Adressatenkreis: the subjects who must acknowledge a publication. Someone is concerned who works with
 * the rules, is addressed, and may see the entry:
 *
 * - A membership as administrator concerns nobody: it looks after the accounts and decides no cases. The
 *   same person is reached through any other role.
 * - Named teams reach the people in them, named roles the people who hold them anywhere; either is
 *   enough. A membership for the whole office is in no team in particular.
 * - The audience lies within visibility: whoever cannot open the page is never asked to confirm it.
 *
 * Deputies are not asked in place of the absent; an acknowledgement binds one person.
 */
export function concernedBy(
  audience: Audience,
  reach: Reach,
  readers: readonly Reader[],
): string[] {
  return readers
    .map(withoutAdministration)
    .filter(({ memberships }) => memberships.length > 0)
    .filter((reader) => isAddressed(reader, audience) && maySee(reader, reach))
    .map(({ subjectId }) => subjectId);
}

function withoutAdministration(reader: Reader): Reader {
  return {
    ...reader,
    memberships: reader.memberships.filter(({ role }) => role !== 'administrator'),
  };
}

function isAddressed({ memberships }: Reader, audience: Audience): boolean {
  if (audience.everyone) return true;
  return memberships.some(
    ({ role, teamId }) =>
      audience.roles.includes(role) || (teamId !== null && audience.teamIds.includes(teamId)),
  );
}

function maySee({ memberships }: Reader, reach: Reach): boolean {
  if (reach === 'everyone') return true;
  return memberships.some(({ role, teamId }) =>
    teamId === null ? seeEverything.includes(role) : reach.includes(teamId),
  );
}
