import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Zweiter Blick: what somebody found who looked afterwards at a publication that went out without an
 * approver. A row of its own, once for each publication, by none of those who wrote or published it.
 */
export class SecondLooks1764000015100 implements MigrationInterface {
  readonly name = 'SecondLooks1764000015100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE second_looks (
        publication_id uuid PRIMARY KEY REFERENCES publications,
        outcome text NOT NULL CHECK (outcome IN ('agreed', 'objected')),
        note text NOT NULL CHECK (char_length(note) <= 2000),
        subject_id uuid NOT NULL REFERENCES subjects,
        looked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK (outcome = 'agreed' OR note <> '')
      );

      CREATE FUNCTION guard_second_look() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      DECLARE
        publication publications;
      BEGIN
        SELECT * INTO publication FROM publications WHERE id = NEW.publication_id;
        IF publication.override_reason IS NULL THEN
          RAISE EXCEPTION 'publication % had its second pair of eyes', NEW.publication_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'second_look_after_override';
        END IF;
        IF NEW.subject_id = publication.published_by
           OR NEW.subject_id = ANY (publication.contributor_ids) THEN
          RAISE EXCEPTION 'publication % is looked at by somebody else', NEW.publication_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'second_look_of_others_work';
        END IF;
        NEW.looked_at := clock_timestamp();
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard_second_look BEFORE INSERT ON second_looks
        FOR EACH ROW EXECUTE FUNCTION guard_second_look();
      CALL make_append_only('second_looks');

      -- They are few in a long ledger.
      CREATE INDEX publications_overridden ON publications (recorded_at)
        WHERE override_reason IS NOT NULL;

      GRANT SELECT, INSERT ON second_looks TO rechtsstand_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX publications_overridden;
      DROP TABLE second_looks;
      DROP FUNCTION guard_second_look();
    `);
  }
}
