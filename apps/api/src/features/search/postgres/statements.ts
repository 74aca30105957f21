import type { Statement } from '../../../platform/database/prepared.js';

/**
 * The statements of the engine. All take the same parameters:
 * $1 words, $2 day, $3 teams (NULL: all), $4 kinds (NULL: all), $5 law, $6 topic, $7 team, $8 status.
 */

const found = 'd.words @@ $1::tsquery';
const foundInTitle = 'd.title_words @@ $1::tsquery';

/** The one place where the engine keeps to what a person may see. */
const visible = '(d.team_ids IS NULL OR $3::uuid[] IS NULL OR d.team_ids && $3::uuid[])';

const status = `
  CASE WHEN d.valid_until <= $2::integer THEN 'ended'
       WHEN d.valid_from > $2::integer THEN 'future'
       ELSE 'in-force' END`;

const filters = {
  kinds: '($4::text[] IS NULL OR d.kind = ANY ($4::text[]))',
  laws: '($5::text IS NULL OR $5::text = ANY (d.law_keys))',
  topics: '($6::uuid IS NULL OR $6::uuid = ANY (d.topic_ids))',
  teams: '($7::uuid IS NULL OR d.owner_team_id = $7::uuid)',
  statuses: `(${status} = $8)`,
};
const wanted = [visible, ...Object.values(filters)].join(' AND ');

/** Annexes as long as a book would take longer to hand over than all the rest: their titles must do. */
const vector = (longest: number) =>
  `CASE WHEN pg_column_size(d.words) <= ${longest} THEN d.words ELSE d.title_words END::text`;

const candidate = (longest: number) =>
  `d.id, d.subject_id AS "subjectId", d.title, d.standing, ${vector(longest)} AS vector`;

interface Reach {
  /** How many are taken where the words stand in titles, in our own field, and anywhere. */
  titles: number;
  near: number;
  far: number;
  inAll: number;
  longestVector: number;
  /** Of titles; of bodies they are ranked only when a search is submitted. */
  order: string;
}

/**
 * Titles first, then our own field, then the rest: each step is taken only while too few have been found.
 * Nothing is ranked beyond what each step takes at most, for broad words are in ten thousands of texts.
 */
const steps = ({ titles, near, far, inAll, longestVector, order }: Reach) => `
  SELECT ${candidate(longestVector)}
  FROM (
    (SELECT d.id FROM search_documents d WHERE ${foundInTitle} AND ${wanted}
     ORDER BY d.standing DESC, ${order}, d.id LIMIT ${titles})
    UNION ALL
    (SELECT d.id FROM search_documents d
     WHERE ${found} AND d.standing > 0 AND NOT ${foundInTitle} AND ${wanted} LIMIT ${near})
    UNION ALL
    (SELECT d.id FROM search_documents d
     WHERE ${found} AND d.standing = 0 AND NOT ${foundInTitle} AND ${wanted} LIMIT ${far})
    LIMIT ${inAll}
  ) step JOIN search_documents d USING (id)`;

export const suggest: Statement = {
  name: 'search-suggest',
  text: steps({
    titles: 30,
    near: 20,
    far: 20,
    inAll: 40,
    longestVector: 6_000,
    order: 'length(d.title)',
  }),
};

const rank = (words: string) => `ts_rank('{0.1, 0.4, 0.4, 1}', ${words}, $1::tsquery, 1)`;

const best = (condition: string, looked: number, taken: number) => `
  (SELECT id FROM (
     SELECT d.id, d.words FROM search_documents d
     WHERE ${found} AND ${condition} AND NOT ${foundInTitle} AND ${wanted} LIMIT ${looked}) d
   ORDER BY ${rank('d.words')} DESC, id LIMIT ${taken})`;

/** $9: how many. */
export const find: Statement = {
  name: 'search-find',
  text: `
    SELECT ${candidate(40_000)}
    FROM (
      (SELECT d.id FROM search_documents d WHERE ${foundInTitle} AND ${wanted}
       ORDER BY d.standing DESC, ${rank('d.title_words')} DESC, d.id LIMIT 60)
      UNION ALL ${best('d.standing > 0', 400, 50)}
      UNION ALL ${best('d.standing = 0', 200, 30)}
      LIMIT $9
    ) step JOIN search_documents d USING (id)`,
};

/** What was found besides: $9 subjects that are known, $10 limit, $11 offset. */
export const findFurther: Statement = {
  name: 'search-find-further',
  text: `
    SELECT ${candidate(40_000)}
    FROM (
      SELECT min(d.id) AS id FROM search_documents d
      WHERE ${found} AND ${wanted} AND d.subject_id <> ALL ($9::uuid[])
      GROUP BY d.subject_id
      ORDER BY max(d.standing) DESC, min(d.id)
      LIMIT $10 OFFSET $11
    ) page JOIN search_documents d USING (id)
    ORDER BY d.standing DESC, d.id`,
};

export const count: Statement = {
  name: 'search-count',
  text: `
    SELECT count(DISTINCT d.subject_id)::integer AS count
    FROM search_documents d WHERE ${found} AND ${wanted}`,
};

export const facets: Statement = {
  name: 'search-facets',
  text: `
    WITH found AS (
      SELECT DISTINCT d.subject_id, d.kind, d.law_keys, d.topic_ids, d.owner_team_id,
        ${status} AS status,
        ${filters.kinds} AS of_kind, ${filters.laws} AS of_law, ${filters.topics} AS of_topic,
        ${filters.teams} AS of_team, ${filters.statuses} AS of_status
      FROM search_documents d
      WHERE ${found} AND ${visible}
    )
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
    WHERE of_kind AND of_law AND of_topic AND of_team GROUP BY status`,
};
