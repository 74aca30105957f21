import type { Matching } from './text-query.js';

/**
 * The statements of the engine. All take the same parameters:
 * $1 terms, $2 text for titles (a pattern when all terms must match, else the text itself), $3 day,
 * $4 teams (NULL: all), $5 kinds (NULL: all), $6 law, $7 topic, $8 team, $9 status; hits besides
 * $10 limit, $11 offset, $12 the terms in titles and aliases only.
 */

const matches: Record<Matching, string> = {
  all: `(d.words @@ $1::tsquery OR d.title_key LIKE $2)`,
  any: `(d.words @@ $1::tsquery OR $2 <% d.title_key)`,
};

/** The one place where the engine keeps to what a person may see. */
const visible = `(d.team_ids IS NULL OR $4::uuid[] IS NULL OR d.team_ids && $4::uuid[])`;

const status = `
  CASE WHEN d.valid_until <= $3::integer THEN 'ended'
       WHEN d.valid_from > $3::integer THEN 'future'
       ELSE 'in-force' END`;

const filters = {
  kinds: `($5::text[] IS NULL OR d.kind = ANY ($5::text[]))`,
  laws: `($6::text IS NULL OR $6::text = ANY (d.law_keys))`,
  topics: `($7::uuid IS NULL OR $7::uuid = ANY (d.topic_ids))`,
  teams: `($8::uuid IS NULL OR d.owner_team_id = $8::uuid)`,
  statuses: `(${status} = $9)`,
};
const filtered = Object.values(filters).join('\n    AND ');

/**
 * Titles come before texts, and of titles those that say little else; the rank of the words, divided by
 * the length of the text, is below one.
 */
const brevity = `20.0 / (20 + length(d.title))`;
const score: Record<Matching, string> = {
  all: `
    CASE WHEN d.words @@ $12::tsquery THEN 2 + ${brevity} ELSE 0 END
    + CASE WHEN d.title_key LIKE $2 THEN 1 ELSE 0 END
    + ts_rank('{0.1, 0.3, 0.6, 1}', d.words, $1::tsquery, 1)`,
  any: `
    CASE WHEN d.words @@ $12::tsquery THEN 1 ELSE 0 END
    + ts_rank('{0.1, 0.3, 0.6, 1}', d.words, $1::tsquery, 1)
    + word_similarity($2, d.title_key)`,
};

/** One row for each entry or provision: its best section. */
export const hits = (matching: Matching) => `
  WITH sections AS (
    SELECT d.id, d.subject_id, d.kind, d.position, d.valid_from, ${score[matching]} AS score
    FROM search_documents d
    WHERE ${matches[matching]} AND ${visible}
    AND ${filtered}
  ), best AS (
    SELECT DISTINCT ON (subject_id) id, kind, score
    FROM sections
    ORDER BY subject_id, score DESC, valid_from DESC, position
  ), page AS (
    SELECT id, score FROM best
    ORDER BY score DESC, kind = 'provision', id
    LIMIT $10 OFFSET $11
  )
  SELECT d.kind, d.title, d.section_title AS "sectionTitle", d.section_id AS "sectionId", d.summary,
    left(d.body, 20000) AS body, d.headings, d.topic_ids AS "topicIds", d.valid_from AS "validFrom", d.valid_until AS "validUntil",
    d.entry_id AS "entryId", e.slug, CASE WHEN p.id IS NOT NULL THEN d.law_keys[1] END AS "lawKey",
    p.label_key AS "labelKey", p.label AS "provisionLabel", l.abbreviation AS "lawAbbreviation"
  FROM page
  JOIN search_documents d USING (id)
  LEFT JOIN entries e ON e.id = d.entry_id
  LEFT JOIN provisions p ON p.id = d.provision_id
  LEFT JOIN laws l ON l.id = p.law_id
  ORDER BY page.score DESC, d.kind = 'provision', d.id`;

export const count = (matching: Matching) => `
  SELECT count(DISTINCT d.subject_id)::integer AS count
  FROM search_documents d
  WHERE ${matches[matching]} AND ${visible}
    AND ${filtered}`;

export const facets = (matching: Matching) => `
  WITH found AS (
    SELECT DISTINCT d.subject_id, d.kind, d.law_keys, d.topic_ids, d.owner_team_id,
      ${status} AS status,
      ${filters.kinds} AS of_kind, ${filters.laws} AS of_law, ${filters.topics} AS of_topic,
      ${filters.teams} AS of_team, ${filters.statuses} AS of_status
    FROM search_documents d
    WHERE ${matches[matching]} AND ${visible}
  ), counts AS (
    SELECT 'kinds' AS facet, kind AS key, count(DISTINCT subject_id)::integer AS count FROM found
    WHERE of_law AND of_topic AND of_team AND of_status GROUP BY kind
    UNION ALL
    SELECT 'laws', key, count(DISTINCT subject_id)::integer FROM found, unnest(law_keys) key
    WHERE of_kind AND of_topic AND of_team AND of_status GROUP BY key
    UNION ALL
    SELECT 'topics', key::text, count(DISTINCT subject_id)::integer FROM found, unnest(topic_ids) key
    WHERE of_kind AND of_law AND of_team AND of_status GROUP BY key
    UNION ALL
    SELECT 'teams', owner_team_id::text, count(DISTINCT subject_id)::integer FROM found
    WHERE of_kind AND of_law AND of_topic AND of_status AND owner_team_id IS NOT NULL
    GROUP BY owner_team_id
    UNION ALL
    SELECT 'statuses', status, count(DISTINCT subject_id)::integer FROM found
    WHERE of_kind AND of_law AND of_topic AND of_team GROUP BY status
  )
  SELECT facet, key, count, coalesce(CASE facet
    WHEN 'laws' THEN (SELECT min(l.abbreviation) FROM law_aliases a JOIN laws l ON l.id = a.law_id
                      WHERE a.alias_key = key)
    WHEN 'topics' THEN (SELECT t.name FROM topics t WHERE t.id::text = key)
    WHEN 'teams' THEN (SELECT t.name FROM teams t WHERE t.id::text = key) END, key) AS label
  FROM counts
  ORDER BY facet, count DESC, label`;
