import { cite, doc, h2, p } from '@rechtsstand/domain/document';
import { emptyFacts } from '@rechtsstand/domain/entry';
import { addDays, localDate, type LocalDate } from '@rechtsstand/domain/time';
import pg from 'pg';
import type { TestOffice } from '../../factories/index.js';
import { sentences } from '../scratch-text.js';

/** The first version of every history begins here, the last of fifty begins after today. */
const FIRST = localDate('2015-01-01');
/** Days from one version to the next: a quarter of a year, as residence law changes. */
const BETWEEN = 91;
/** Texts that differ; the versions of an entry take turns. */
const TEXTS = 20;

export interface Histories {
  entries: number;
  versions: number;
}

/** The day on which a version of each entry begins, counted from 0. */
export function startOf(version: number): LocalDate {
  return addDays(FIRST, version * BETWEEN);
}

export const slugOf = (entry: number): string => `historie-${entry}`;

/**
 * Entries with many versions each, recorded in the order of time as in an office: the lines of one ledger
 * lie far apart. Guards and drafts are left out, which only a superuser can do; nobody reads drafts here.
 */
export async function fillHistories(
  office: TestOffice,
  superuserUrl: string,
  { entries, versions }: Histories,
): Promise<void> {
  const team = await office.newTeam('historien');
  const { subjectId: author } = await office.newPerson('editor', team);
  const { subjectId: approver } = await office.newPerson('head');
  const url = new URL(superuserUrl);
  url.pathname = '/rechtsstand';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(`SET session_replication_role = 'replica'`);
    await client.query('CREATE TEMP TABLE texts (number integer, facts jsonb, document jsonb)');
    for (let number = 0; number < TEXTS; number++) {
      const { facts, document } = text(number);
      await client.query('INSERT INTO texts VALUES ($1, $2, $3)', [number, facts, document]);
    }
    await client.query(ENTRIES, [entries, team, author]);
    for (let version = 0; version < versions; version++) {
      const until = version + 1 < versions ? startOf(version + 1) : null;
      const shared = [author, approver, TEXTS];
      await client.query(VERSION, [version, startOf(version), until, ...shared]);
    }
    for (const table of ['publications', 'effective_versions', 'citations', 'entries']) {
      await client.query(`VACUUM ANALYZE ${table}`);
    }
  } finally {
    await client.end();
  }
}

function text(number: number) {
  const facts = { ...emptyFacts('legal-article'), shortAnswer: sentences(number + 1, 3) };
  const document = doc(
    p(sentences(number + 2, 6)),
    h2('Voraussetzungen'),
    p(sentences(number + 3, 8), cite('§ 9 AufenthG', 'AufenthG § 9')),
    h2('Verfahren'),
    p(sentences(number + 4, 8)),
  );
  return { facts, document };
}

const ENTRIES = `
  INSERT INTO entries (kind, slug, owner_team_id, visibility, created_by)
  SELECT 'legal-article', 'historie-' || n, $2, 'everyone', $3 FROM generate_series(0, $1::integer - 1) AS n`;

const VERSION = `
  WITH published AS (
    INSERT INTO publications (entry_id, sequence, recorded_at, kind, draft_id, draft_revision, title,
      facts, document, schema_version, valid_from, change_summary, materiality, contributor_ids,
      approver_id, published_by, content_hash)
    SELECT e.id, $1::integer + 1, $2::date, 'text', gen_random_uuid(), 1,
      'Historie ' || e.slug || ', Stand ' || $2, t.facts, t.document, 1, $2::date, 'Neue Rechtslage',
      'material', ARRAY[$4::uuid], $5::uuid, $4::uuid, encode(sha256(e.slug::bytea), 'hex')
    FROM entries e
    JOIN texts t ON t.number = (substr(e.slug, 10)::integer + $1::integer) % $6::integer
    WHERE e.slug LIKE 'historie-%'
    RETURNING id, entry_id),
  effective AS (
    INSERT INTO effective_versions (entry_id, validity, publication_id)
    SELECT entry_id, daterange($2::date, $3::date), id FROM published)
  INSERT INTO citations (publication_id, position, text, canonical, law_key, label_key)
  SELECT id, 0, '§ 9 AufenthG', 'AufenthG § 9', 'aufenthg', '9' FROM published`;
