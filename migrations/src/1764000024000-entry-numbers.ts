import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every entry has a number of its own, by which a file or a court names it: Weisung 12. The entries of
 * one office share one row of numbers, so that a number holds when the kind of its binding changes.
 */
export class EntryNumbers1764000024000 implements MigrationInterface {
  readonly name = 'EntryNumbers1764000024000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE entries ADD COLUMN number integer UNIQUE;

      -- An identity column would number the rows as they happen to lie in the table.
      UPDATE entries e SET number = n.number
      FROM (SELECT id, row_number() OVER (ORDER BY created_at, id) AS number FROM entries) n
      WHERE n.id = e.id;

      ALTER TABLE entries
        ALTER COLUMN number SET NOT NULL,
        ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY;
      SELECT setval(pg_get_serial_sequence('entries', 'number'), max(number))
      FROM entries HAVING max(number) IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE entries DROP COLUMN number');
  }
}
