import type { Statement } from '../database/prepared.js';

/**
 * A person with everything `grantsOn` needs: their memberships and those of the people they ever
 * deputise for. Which of them hold today is decided there.
 */
const columns = `
  p.id AS "personId", subject.id AS "subjectId", p.login, p.display_name AS "displayName",
  p.last_visit_at AS "lastVisitAt", p.is_demo AS "isDemo",
  coalesce((
    SELECT jsonb_agg(jsonb_build_object('subjectId', holder.id, 'teamId', m.team_id, 'role', m.role,
             'validFrom', m.valid_from, 'validUntil', m.valid_until) ORDER BY m.id)
    FROM memberships m JOIN subjects holder ON holder.person_id = m.person_id
    WHERE m.person_id = p.id
       OR m.person_id IN (SELECT a.person_id FROM absences a WHERE a.deputy_id = p.id)
  ), '[]') AS memberships,
  coalesce((
    SELECT jsonb_agg(jsonb_build_object('subjectId', absent.id, 'deputyId', subject.id,
             'validFrom', a.valid_from, 'validUntil', a.valid_until) ORDER BY a.id)
    FROM absences a JOIN subjects absent ON absent.person_id = a.person_id
    WHERE a.deputy_id = p.id
  ), '[]') AS absences`;

/** $1 hash of the token, $2 now, $3 the moment since which there must have been a request. */
export const personBySession: Statement = {
  name: 'person-by-session',
  text: `
    SELECT session.last_seen_at AS "lastSeenAt", ${columns}
    FROM sessions session
    JOIN people p ON p.id = session.person_id AND p.disabled_at IS NULL
    JOIN subjects subject ON subject.person_id = p.id
    WHERE session.token_hash = $1 AND session.expires_at > $2 AND session.last_seen_at > $3`,
};

/** $1 login. */
export const personByLogin: Statement = {
  name: 'person-by-login',
  text: `
    SELECT ${columns}
    FROM people p JOIN subjects subject ON subject.person_id = p.id
    WHERE p.login = $1 AND p.disabled_at IS NULL`,
};

/** $1 subject. */
export const personBySubject: Statement = {
  name: 'person-by-subject',
  text: `
    SELECT ${columns}
    FROM subjects subject JOIN people p ON p.id = subject.person_id
    WHERE subject.id = $1 AND p.disabled_at IS NULL`,
};
