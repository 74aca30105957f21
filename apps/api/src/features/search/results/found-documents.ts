import { prepared } from '../../../platform/database/prepared.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { FoundCandidate, FoundDocument } from '../search-engine.js';

/**
 * What is shown of candidates, in their order, of bodies the beginning. Who may see what is checked once more, whatever the engine
 * that found them knows.
 */
export async function readDocuments(
  ctx: RequestContext,
  candidates: readonly FoundCandidate[],
  teams: 'all' | readonly string[],
  longestBody: number,
): Promise<FoundDocument[]> {
  if (candidates.length === 0) return [];
  const ids = candidates.map(({ id }) => id);
  return prepared(ctx.manager, DOCUMENTS, [ids, teams === 'all' ? null : teams, longestBody]);
}

const DOCUMENTS = {
  name: 'search-documents',
  text: `
    SELECT d.kind, d.title, d.section_title AS "sectionTitle", d.section_id AS "sectionId", d.summary,
      left(d.body, $3::integer) AS body, d.headings, d.topic_ids AS "topicIds",
      d.valid_from AS "validFrom", d.valid_until AS "validUntil", d.entry_id AS "entryId", e.slug,
      CASE WHEN p.id IS NOT NULL THEN d.law_keys[1] END AS "lawKey", p.label_key AS "labelKey",
      p.label AS "provisionLabel", l.abbreviation AS "lawAbbreviation"
    FROM unnest($1::bigint[]) WITH ORDINALITY AS found (id, place)
    JOIN search_documents d USING (id)
    LEFT JOIN entries e ON e.id = d.entry_id
    LEFT JOIN provisions p ON p.id = d.provision_id
    LEFT JOIN laws l ON l.id = p.law_id
    WHERE d.team_ids IS NULL OR $2::uuid[] IS NULL OR d.team_ids && $2::uuid[]
    ORDER BY found.place`,
};
