import type { EntityManager } from 'typeorm';
import type { CorpusWords } from '../typing/trace.js';

/** Enough that nobody types what somebody has typed before, but for first letters. */
const MANY = 5000;

/** Titles and provisions of the corpus, chosen at random but the same each time. */
export async function wordsOf(manager: EntityManager): Promise<CorpusWords> {
  const titles: { title: string }[] = await manager.query(
    `SELECT title FROM (
       SELECT title FROM provision_versions WHERE title <> '' AND title NOT LIKE '(%'
       UNION SELECT title FROM publications) AS titles
     ORDER BY md5(title) LIMIT $1`,
    [MANY],
  );
  const provisions: { law: string; label: string }[] = await manager.query(
    `SELECT l.abbreviation AS law, p.label FROM provisions p JOIN laws l ON l.id = p.law_id
     WHERE p.label ~ '^§ [0-9]+[a-z]?$' ORDER BY md5(p.label || l.slug) LIMIT $1`,
    [MANY],
  );
  return { titles: titles.map(({ title }) => title), provisions };
}
