import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A set time holds for the text that whoever set it has seen: for one revision, and the hash of all that
 * it says. When the time comes and the text is another, that is noted once, and nothing is published.
 */
export class SchedulesNameAText1764000020000 implements MigrationInterface {
  readonly name = 'SchedulesNameAText1764000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Over everything that an edit can change; the hash of a publication leaves its handling out.
      CREATE FUNCTION draft_hash(d drafts) RETURNS text LANGUAGE sql STABLE AS $$
        SELECT encode(sha256(convert_to(draft_content(d)::text, 'UTF8')), 'hex')
      $$;

      ALTER TABLE publication_schedules
        -- Both are missing where a time was set before this migration and somebody has written since.
        ADD COLUMN revision integer,
        ADD COLUMN content_hash text CHECK (content_hash ~ '^[0-9a-f]{64}$'),
        ADD COLUMN lapse_noted_at timestamptz,
        ADD CONSTRAINT publication_schedules_seen CHECK (num_nulls(revision, content_hash) IN (0, 2));

      -- What nobody has written in since is what was seen when the time was set.
      UPDATE publication_schedules s SET revision = d.revision, content_hash = draft_hash(d)
      FROM drafts d WHERE d.id = s.draft_id AND d.edited_at <= s.set_at;
    `);
  }

  /** The times stay as they are; the older schema does not ask what they were set for. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE publication_schedules
        DROP COLUMN lapse_noted_at, DROP COLUMN content_hash, DROP COLUMN revision;
      DROP FUNCTION draft_hash(drafts);
    `);
  }
}
