import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who must confirm which publication, and who has. Employee data: person (as a subject), version,
 * time, and nothing more. One acknowledgement per publication and subject, bound to the text by its hash.
 */
export class Acknowledgement1764000005000 implements MigrationInterface {
  readonly name = 'Acknowledgement1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE assignments (
        publication_id uuid NOT NULL REFERENCES publications,
        subject_id uuid NOT NULL REFERENCES subjects,
        due_on date,
        assigned_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (publication_id, subject_id)
      );
      CREATE INDEX assignments_subject ON assignments (subject_id, publication_id);
      CALL make_append_only('assignments');

      CREATE TABLE acknowledgements (
        publication_id uuid NOT NULL,
        subject_id uuid NOT NULL,
        content_hash text NOT NULL,
        acknowledged_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (publication_id, subject_id),
        FOREIGN KEY (publication_id, subject_id) REFERENCES assignments
      );
      CREATE INDEX acknowledgements_subject ON acknowledgements (subject_id, publication_id);

      CREATE FUNCTION guard_acknowledgement() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      BEGIN
        IF NEW.content_hash IS DISTINCT FROM
           (SELECT content_hash FROM publications WHERE id = NEW.publication_id) THEN
          RAISE EXCEPTION 'an acknowledgement names the hash of the text it confirms'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'acknowledged_hash';
        END IF;
        NEW.acknowledged_at := clock_timestamp();
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard_acknowledgement BEFORE INSERT ON acknowledgements
        FOR EACH ROW EXECUTE FUNCTION guard_acknowledgement();
      CALL make_append_only('acknowledgements');

      GRANT SELECT, INSERT ON assignments, acknowledgements TO rechtsstand_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE acknowledgements, assignments;
      DROP FUNCTION guard_acknowledgement();
    `);
  }
}
