import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The number of an entry stands in files and in judgments, so it stays for good. An identity column
 * alone refuses a number of one's own, but gives the row the next one on `SET number = DEFAULT`.
 */
export class EntryNumbersStay1764000025000 implements MigrationInterface {
  readonly name = 'EntryNumbersStay1764000025000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_new_number() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'entry % keeps its number %', OLD.id, OLD.number
          USING ERRCODE = 'restrict_violation';
      END $$;
      CREATE TRIGGER refuse_new_number BEFORE UPDATE ON entries FOR EACH ROW
        WHEN (NEW.number IS DISTINCT FROM OLD.number) EXECUTE FUNCTION refuse_new_number();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER refuse_new_number ON entries;
      DROP FUNCTION refuse_new_number();
    `);
  }
}
