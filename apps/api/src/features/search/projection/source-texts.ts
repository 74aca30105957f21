import type { EntityManager } from 'typeorm';
import { type EffectiveText, entryDocuments } from '../entry-documents.js';
import { provisionDocuments, type ProvisionText } from '../provision-documents.js';
import type { SearchDocument } from '../search-document.js';

/** The documents of these entries, from what is published now. */
export async function documentsOfEntries(
  manager: EntityManager,
  entryIds: readonly string[],
): Promise<SearchDocument[]> {
  const texts: EffectiveText[] = await manager.query(EFFECTIVE_TEXTS, [entryIds]);
  return texts.flatMap(entryDocuments);
}

/** The documents of these provisions, from what was imported. */
export async function documentsOfProvisions(
  manager: EntityManager,
  provisionIds: readonly string[],
): Promise<SearchDocument[]> {
  const rows: ProvisionText[] = await manager.query(PROVISION_TEXTS, [provisionIds]);
  return provisionDocuments(rows);
}

const EFFECTIVE_TEXTS = `
  SELECT e.id AS "entryId", e.kind, e.aliases, e.owner_team_id AS "ownerTeamId",
    ARRAY(SELECT topic_id FROM entry_topics WHERE entry_id = e.id) AS "topicIds",
    CASE e.visibility WHEN 'teams'
      THEN ARRAY(SELECT team_id FROM entry_teams WHERE entry_id = e.id UNION SELECT e.owner_team_id)
    END AS "teamIds",
    p.id AS "publicationId", p.title, p.facts, p.document, p.schema_version AS "schemaVersion",
    to_char(lower(v.validity), 'YYYYMMDD')::integer AS "validFrom",
    coalesce(to_char(upper(v.validity), 'YYYYMMDD')::integer, 99991231) AS "validUntil"
  FROM entries e
  JOIN effective_versions v ON v.entry_id = e.id
  JOIN publications p ON p.id = v.publication_id
  WHERE e.id = ANY ($1)
  ORDER BY e.id, v.validity`;

/** An example law steps back once the official one of its name is there. */
const PROVISION_TEXTS = `
  SELECT p.id AS "provisionId", p.label, p.label_key AS "labelKey",
    l.abbreviation AS "lawAbbreviation", v.id, v.sequence, v.recorded_at::text AS "recordedAt",
    v.kind, v.title, v.outline, v.plain_text AS "plainText", v.valid_from AS "validFrom",
    v.valid_until AS "validUntil"
  FROM provisions p
  JOIN laws l ON l.id = p.law_id
  JOIN provision_versions v ON v.provision_id = p.id
  WHERE p.id = ANY ($1) AND NOT (l.is_example AND EXISTS (
    SELECT FROM law_aliases a
    JOIN law_aliases b USING (alias_key)
    JOIN laws official ON official.id = b.law_id AND NOT official.is_example
    WHERE a.law_id = l.id))
  ORDER BY p.id, v.sequence`;
