import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What counts as taken back, as it is from here on and as it was. What a text takes back (a postponement)
 * stays so, even where its new start is itself taken back: nobody who withdraws that means the old one.
 */
const isWithdrawn = (condition: string): string => `
  CREATE OR REPLACE FUNCTION is_withdrawn(publication uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (SELECT FROM publications w
                       WHERE w.withdraws = publication AND ${condition})
      $$;`;

/**
 * Verschiebung: a text may take back the planned one whose start it moves. It is one line of the ledger,
 * one draft and one approval, so that there is no moment at which the text has two starts or none.
 */
export class Postponements1764000019000 implements MigrationInterface {
  readonly name = 'Postponements1764000019000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE drafts DROP CONSTRAINT drafts_check1;
      ALTER TABLE drafts ADD CONSTRAINT drafts_withdraws_check CHECK (CASE kind
        WHEN 'withdrawal' THEN withdraws IS NOT NULL
        WHEN 'repeal' THEN withdraws IS NULL
        ELSE true END);
      ALTER TABLE publications DROP CONSTRAINT publications_check1;
      ALTER TABLE publications ADD CONSTRAINT publications_withdraws_check CHECK (CASE kind
        WHEN 'text' THEN valid_from IS NOT NULL
        WHEN 'repeal' THEN valid_from IS NOT NULL AND withdraws IS NULL
        ELSE valid_from IS NULL AND valid_until IS NULL AND withdraws IS NOT NULL END);
      ${isWithdrawn(`(w.kind = 'text' OR NOT is_withdrawn(w.id))`)}

      -- A text that is postponed twice would have two starts.
      CREATE FUNCTION guard_publication_withdraws() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      BEGIN
        IF is_withdrawn(NEW.withdraws) THEN
          RAISE EXCEPTION 'publication % has been taken back already', NEW.withdraws
            USING ERRCODE = 'check_violation', CONSTRAINT = 'publication_taken_back_once';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard_publication_withdraws BEFORE INSERT ON publications
        FOR EACH ROW WHEN (NEW.withdraws IS NOT NULL)
        EXECUTE FUNCTION guard_publication_withdraws();
    `);
  }

  /** Postponements that are on record stay there; no further one is accepted. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER guard_publication_withdraws ON publications;
      DROP FUNCTION guard_publication_withdraws();
      ${isWithdrawn('NOT is_withdrawn(w.id)')}
      ALTER TABLE publications DROP CONSTRAINT publications_withdraws_check;
      ALTER TABLE publications ADD CONSTRAINT publications_check1 CHECK (CASE kind
          WHEN 'text' THEN valid_from IS NOT NULL AND withdraws IS NULL
          WHEN 'repeal' THEN valid_from IS NOT NULL AND withdraws IS NULL
          ELSE valid_from IS NULL AND valid_until IS NULL AND withdraws IS NOT NULL END) NOT VALID;
      ALTER TABLE drafts DROP CONSTRAINT drafts_withdraws_check;
      ALTER TABLE drafts ADD CONSTRAINT drafts_check1
        CHECK ((kind = 'withdrawal') = (withdraws IS NOT NULL)) NOT VALID;
    `);
  }
}
