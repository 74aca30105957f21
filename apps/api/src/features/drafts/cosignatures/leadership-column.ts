const period = (of: string) => `'validFrom', ${of}.valid_from, 'validUntil', ${of}.valid_until`;
const list = (rows: string) => `coalesce((SELECT ${rows}), '[]')`;

/**
 * Of `drafts d`, as JSON: who leads the teams that were ever asked to co-sign it, with absences and
 * disabled accounts of these people and of those who act for them. `NULL` where no team was asked.
 */
export const leadershipColumn = `
  CASE WHEN EXISTS (SELECT FROM cosignature_requests r WHERE r.draft_id = d.id) THEN (
    WITH leads AS (
      SELECT m.* FROM memberships m
      WHERE m.role = 'team-lead'
        AND m.team_id IN (SELECT r.team_id FROM cosignature_requests r WHERE r.draft_id = d.id)
    ), concerned AS (
      SELECT person_id FROM leads
      UNION SELECT a.deputy_id FROM absences a WHERE a.person_id IN (SELECT person_id FROM leads)
    )
    SELECT jsonb_build_object(
      'memberships', ${list(`jsonb_agg(jsonb_build_object('subjectId', s.id, 'teamId', l.team_id,
         'role', l.role, ${period('l')}))
         FROM leads l JOIN subjects s USING (person_id)`)},
      'absences', ${list(`jsonb_agg(jsonb_build_object('subjectId', s.id, 'deputyId', deputy.id,
         ${period('a')}))
         FROM absences a JOIN concerned USING (person_id) JOIN subjects s USING (person_id)
         JOIN subjects deputy ON deputy.person_id = a.deputy_id`)},
      'disabled', ${list(`jsonb_agg(s.id)
         FROM concerned JOIN people p ON p.id = person_id AND p.disabled_at IS NOT NULL
         JOIN subjects s USING (person_id)`)})
  ) END`;
