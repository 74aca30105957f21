import type { Actor } from '@rechtsstand/domain/access';
import type { RequestContext } from '../../../platform/context/request-context.js';

/** The people whose accounts are open, by name, with the roles of their own that hold today. */
export function activePeople({ manager, today }: RequestContext): Promise<Actor[]> {
  return manager.query(
    `SELECT s.id AS "subjectId",
       jsonb_agg(jsonb_build_object('role', m.role, 'teamId', m.team_id, 'deputyFor', NULL)) AS grants
     FROM people p
     JOIN subjects s ON s.person_id = p.id
     JOIN memberships m ON m.person_id = p.id
     WHERE p.disabled_at IS NULL
       AND m.valid_from <= $1 AND (m.valid_until IS NULL OR m.valid_until > $1)
     GROUP BY s.id, p.display_name
     ORDER BY p.display_name COLLATE "de-x-icu", s.id`,
    [today],
  );
}
