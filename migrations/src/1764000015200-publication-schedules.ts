import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When a draft is to be recorded in the ledger, and who decided that. It can be set anew and taken back
 * until the draft ends, so it is no evidence: the publication itself is, and the audit log.
 */
export class PublicationSchedules1764000015200 implements MigrationInterface {
  readonly name = 'PublicationSchedules1764000015200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE publication_schedules (
        draft_id uuid PRIMARY KEY REFERENCES drafts,
        due_at timestamptz NOT NULL,
        set_by uuid NOT NULL REFERENCES subjects,
        set_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX publication_schedules_due ON publication_schedules (due_at);

      GRANT SELECT, INSERT, UPDATE, DELETE ON publication_schedules TO rechtsstand_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE publication_schedules;`);
  }
}
