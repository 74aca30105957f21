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

/**
 * What the ranking reads of a document. Annexes as long as a book would take longer to hand over than all
 * the rest: their titles must do, and sooner where they are not our own field.
 */
const vector = (near: number, far: number) =>
  `CASE WHEN pg_column_size(d.words) <= CASE WHEN d.standing > 0 THEN ${near} ELSE ${far} END
     THEN d.words ELSE d.title_words END`;

const candidate = (words: string) =>
  `d.id, d.subject_id AS "subjectId", d.title, d.standing, ${words}::text AS vector`;

/**
 * While somebody types: titles and texts of our own field, then those of the rest, each step only while
 * too few have been found. What is not our own field is looked at no further than it takes to fill its
 * share, for broad words are in ten thousands of its texts.
 */
export const suggest: Statement = {
  name: 'search-suggest',
  text: `
    SELECT ${candidate(vector(12_000, 4_000))}
    FROM (
      (SELECT d.id FROM search_documents d
       WHERE ${foundInTitle} AND d.standing > 0 AND ${wanted}
       ORDER BY d.standing DESC, length(d.title), d.id LIMIT 24)
      UNION ALL
      (SELECT d.id FROM search_documents d
       WHERE ${found} AND d.standing > 0 AND NOT ${foundInTitle} AND ${wanted} LIMIT 12)
      UNION ALL
      (SELECT id FROM (
         SELECT d.id, d.title FROM search_documents d
         WHERE ${foundInTitle} AND d.standing = 0 AND ${wanted} LIMIT 300) d
       ORDER BY length(title), id LIMIT 12)
      UNION ALL
      (SELECT d.id FROM search_documents d
       WHERE ${found} AND d.standing = 0 AND NOT ${foundInTitle} AND ${wanted} LIMIT 12)
      LIMIT 36
    ) step JOIN search_documents d USING (id)`,
};

const rank = (words: string) => `ts_rank('{0.1, 0.4, 0.4, 1}', ${words}, $1::tsquery, 1)`;

const submitted = vector(40_000, 8_000);

const best = (condition: string, looked: number, taken: number) => `
  (SELECT id FROM (
     SELECT d.id, ${submitted} AS words FROM search_documents d
     WHERE ${found} AND ${condition} AND NOT ${foundInTitle} AND ${wanted} LIMIT ${looked}) d
   ORDER BY ${rank('words')} DESC, id LIMIT ${taken})`;

/**
 * For a submitted search the same steps go further, and the texts of each are ranked. What is not our own
 * field comes into it where that leaves room: each text takes long to hand over.
 */
export const find: Statement = {
  name: 'search-find',
  text: `
    SELECT ${candidate(submitted)}
    FROM (
      (SELECT d.id FROM search_documents d
       WHERE ${foundInTitle} AND d.standing > 0 AND ${wanted}
       ORDER BY d.standing DESC, ${rank('d.title_words')} DESC, d.id LIMIT 50)
      UNION ALL ${best('d.standing > 0', 400, 40)}
      UNION ALL
      (SELECT id FROM (
         SELECT d.id, d.title_words FROM search_documents d
         WHERE ${foundInTitle} AND d.standing = 0 AND ${wanted} LIMIT 300) d
       ORDER BY ${rank('title_words')} DESC, id LIMIT 20)
      UNION ALL ${best('d.standing = 0', 100, 20)}
      LIMIT 100
    ) step JOIN search_documents d USING (id)`,
};

/** What was found besides: $9 subjects that are known, $10 limit, $11 offset. */
export const findFurther: Statement = {
  name: 'search-find-further',
  text: `
    SELECT ${candidate(submitted)}
    FROM (
      SELECT min(d.id) AS id FROM search_documents d
      WHERE ${found} AND ${wanted} AND d.subject_id <> ALL ($9::uuid[])
      GROUP BY d.subject_id
      ORDER BY max(d.standing) DESC, min(d.id)
      LIMIT $10 OFFSET $11
    ) page JOIN search_documents d USING (id)
    ORDER BY d.standing DESC, d.id`,
};

/** In how many entries and provisions each key stands that these rows have. */
const counts = (facet: string, key: string, rows: string) => `
    SELECT '${facet}' AS facet, key, sum(many)::integer AS count
    FROM (SELECT subject_id, ${key} AS key,
            CASE WHEN subject_id IS NULL THEN sum(many)::integer ELSE 1 END AS many
          FROM ${rows} GROUP BY subject_id, ${key}) AS keys
    GROUP BY key`;

/** A broad search is about laws by the thousand; nobody chooses among more than these. */
const MOST_LAWS = 30;

/**
 * Of a provision one text is in force, so that those need not be told apart to be counted: there may be
 * ten thousands of them.
 */
export const facets: Statement = {
  name: 'search-facets',
  text: `
    WITH found AS MATERIALIZED (
      SELECT subject_id, kind, law_keys, topic_ids, owner_team_id, status, count(*)::integer AS many,
        ${filters.kinds} AS of_kind, ${filters.laws} AS of_law, ${filters.topics} AS of_topic,
        ${filters.teams} AS of_team, status = $8 AS of_status
      FROM (
        SELECT d.kind, d.law_keys, d.topic_ids, d.owner_team_id, ${status} AS status,
          CASE WHEN d.kind <> 'provision' OR ${status} <> 'in-force' THEN d.subject_id END AS subject_id
        FROM search_documents d
        WHERE ${found} AND ${visible}
      ) d
      GROUP BY subject_id, kind, law_keys, topic_ids, owner_team_id, status
    )
    ${counts('kinds', 'kind', 'found WHERE of_law AND of_topic AND of_team AND of_status')}
    UNION ALL (${counts(
      'laws',
      'law_key',
      `found, unnest(law_keys) law_key WHERE of_kind AND of_topic AND of_team AND of_status`,
    )}
    ORDER BY key = $5 DESC NULLS LAST, count DESC, key LIMIT ${MOST_LAWS})
    UNION ALL ${counts(
      'topics',
      'topic_id::text',
      'found, unnest(topic_ids) topic_id WHERE of_kind AND of_law AND of_team AND of_status',
    )}
    UNION ALL ${counts(
      'teams',
      'owner_team_id::text',
      `found
       WHERE of_kind AND of_law AND of_topic AND of_status AND owner_team_id IS NOT NULL`,
    )}
    UNION ALL ${counts('statuses', 'status', 'found WHERE of_kind AND of_law AND of_topic AND of_team')}`,
};
