import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Transitional provisions: only a text has one, since a repeal or a withdrawal has no text of its own
 * that could stand against an older one; and a list of the running ones reads the few versions that
 * have one, not all that apply.
 */
export class TransitionalProvisions1764000016000 implements MigrationInterface {
  readonly name = 'TransitionalProvisions1764000016000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE drafts ADD CONSTRAINT transitional_provision_of_a_text
        CHECK (kind = 'text' OR transitional_provision IS NULL);
      CREATE INDEX publications_transitional ON publications (id)
        WHERE transitional_provision IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX publications_transitional;
      ALTER TABLE drafts DROP CONSTRAINT transitional_provision_of_a_text;
    `);
  }
}
