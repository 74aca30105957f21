import { type Target, visibleTeams } from '@rechtsstand/domain/access';
import type { RequestContext } from '../../platform/context/request-context.js';

/**
 * The one condition under which anything of an entry may be read. `entry` is the alias of `entries`,
 * `teams` the parameter that holds {@link teamsSeenBy}.
 */
export function entryIsVisible(entry: string, teams: string): string {
  return `(${entry}.visibility = 'everyone' OR ${teams}::uuid[] IS NULL
    OR ${entry}.owner_team_id = ANY (${teams})
    OR EXISTS (SELECT FROM entry_teams et
               WHERE et.entry_id = ${entry}.id AND et.team_id = ANY (${teams})))`;
}

/** The teams whose entries the viewer sees besides the public ones; `null` for every team. */
export function teamsSeenBy({ viewer }: RequestContext): string[] | null {
  if (!viewer) return [];
  const teams = visibleTeams(viewer.actor);
  return teams === 'all' ? null : teams;
}

/** What the policy has to know of an entry. */
export type EntryTarget = Required<
  Pick<Target, 'ownerTeamId' | 'kind' | 'visibility' | 'visibleTeamIds'>
>;
