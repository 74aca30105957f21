import type { Role } from '@rechtsstand/domain/access';
import type { RequestContext } from '../../../platform/context/request-context.js';

export interface DemoPersonRow {
  login: string;
  displayName: string;
  roles: Role[];
  teams: string[];
}

/** The people of the demo with the roles they hold today. */
export function demoPeople({ manager, today }: RequestContext): Promise<DemoPersonRow[]> {
  return manager.query(
    `SELECT p.login, p.display_name AS "displayName",
            coalesce(array_agg(DISTINCT m.role) FILTER (WHERE m.role IS NOT NULL), '{}') AS roles,
            coalesce(array_agg(DISTINCT t.name) FILTER (WHERE t.name IS NOT NULL), '{}') AS teams
     FROM people p
     LEFT JOIN memberships m ON m.person_id = p.id
       AND m.valid_from <= $1 AND (m.valid_until IS NULL OR m.valid_until > $1)
     LEFT JOIN teams t ON t.id = m.team_id
     WHERE p.is_demo AND p.disabled_at IS NULL
     GROUP BY p.id ORDER BY p.id`,
    [today],
  );
}
