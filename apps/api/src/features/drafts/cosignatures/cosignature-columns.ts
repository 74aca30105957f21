import type { Leadership } from '@rechtsstand/domain/access';
import { leadershipColumn } from './leadership-column.js';

const asked = (what: string, condition = '') => `
  ARRAY(SELECT ${what} FROM cosignature_requests r JOIN teams t ON t.id = r.team_id
        WHERE r.draft_id = d.id ${condition}
          AND NOT EXISTS (SELECT FROM cosignature_cancellations c WHERE c.request_id = r.id)
        ORDER BY r.requested_at, r.id)`;

const answered = (outcome: string) =>
  `EXISTS (SELECT FROM cosignatures s
           WHERE s.request_id = r.id AND s.revision = d.revision ${outcome})`;

/** Of `drafts d`: who was asked to co-sign it and is asked still. */
export interface CosignatureColumns {
  askedTeamIds: string[];
  /** Those that have not answered to the present revision. */
  awaitedTeamIds: string[];
  /** The names of those that have not signed the present revision. */
  unsignedTeams: string[];
  /** Of the teams that were asked; `null` where none was. */
  leadership: Leadership | null;
}

export const cosignatureColumns = `
  ${asked('r.team_id')} AS "askedTeamIds",
  ${asked('r.team_id', `AND NOT ${answered('')}`)} AS "awaitedTeamIds",
  ${asked('t.name', `AND NOT ${answered("AND s.outcome = 'signed'")}`)} AS "unsignedTeams",
  ${leadershipColumn} AS leadership`;
