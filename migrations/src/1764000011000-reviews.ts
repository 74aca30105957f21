import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reviews: who answers for an entry, how often it is looked at, and who confirmed when that a
 * publication is still right. A confirmation is evidence like an acknowledgement: it is never changed.
 *
 * The day a review is due was set by hand; it now follows from the plan, as a generated column, so that
 * reading an entry costs what it did and no list has a rule of its own. What was set is the appointment.
 */
export class Reviews1764000011000 implements MigrationInterface {
  readonly name = 'Reviews1764000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE entries RENAME COLUMN review_due_on TO review_appointed_on;
      ALTER TABLE entries
        ADD COLUMN review_interval_months smallint CHECK (review_interval_months BETWEEN 2 AND 60),
        -- The last publication that counts as a review, or confirmation.
        ADD COLUMN reviewed_on date,
        ADD COLUMN responsible_id uuid REFERENCES subjects,
        ADD COLUMN review_due_on date GENERATED ALWAYS AS (coalesce(review_appointed_on,
          (reviewed_on + make_interval(months => review_interval_months::integer))::date)) STORED;
      CREATE INDEX entries_review_due ON entries (review_due_on);

      -- Publishing what changes the text was a review before there was a plan.
      UPDATE entries e SET reviewed_on = (
        SELECT max((p.recorded_at AT TIME ZONE 'Europe/Berlin')::date)
        FROM publications p
        WHERE p.entry_id = e.id AND p.kind = 'text' AND p.materiality = 'material');

      CREATE TABLE review_confirmations (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        publication_id uuid NOT NULL REFERENCES publications,
        subject_id uuid NOT NULL REFERENCES subjects,
        confirmed_on date NOT NULL,
        confirmed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        note text NOT NULL CHECK (char_length(note) <= 500),
        UNIQUE (publication_id, subject_id, confirmed_on)
      );

      CREATE FUNCTION guard_review_confirmation() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      BEGIN
        IF 'text' IS DISTINCT FROM (SELECT kind FROM publications WHERE id = NEW.publication_id) THEN
          RAISE EXCEPTION 'only a text can be confirmed to be still right'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'confirmation_of_a_text';
        END IF;
        NEW.confirmed_at := clock_timestamp();
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard_review_confirmation BEFORE INSERT ON review_confirmations
        FOR EACH ROW EXECUTE FUNCTION guard_review_confirmation();
      CALL make_append_only('review_confirmations');

      GRANT SELECT, INSERT ON review_confirmations TO rechtsstand_api;
    `);
  }

  /** The day that is due stays, as the day that was set; confirmations have no place in the older schema. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE review_confirmations;
      DROP FUNCTION guard_review_confirmation();
      UPDATE entries SET review_appointed_on = review_due_on WHERE review_appointed_on IS NULL;
      ALTER TABLE entries
        DROP COLUMN review_due_on,
        DROP COLUMN responsible_id,
        DROP COLUMN reviewed_on,
        DROP COLUMN review_interval_months;
      ALTER TABLE entries RENAME COLUMN review_appointed_on TO review_due_on;
    `);
  }
}
