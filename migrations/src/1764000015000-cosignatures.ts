import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Mitzeichnung: which teams were asked to co-sign a draft, what they answered to which revision, and why
 * one was asked no longer. All of it is evidence, so nothing is ever changed; and because an answer names
 * a revision, any edit voids it. That publishing waits for everybody who was asked is kept here, whatever
 * the API says, and also where the head of the office publishes without an approver.
 */
export class Cosignatures1764000015000 implements MigrationInterface {
  readonly name = 'Cosignatures1764000015000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cosignature_requests (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        draft_id uuid NOT NULL REFERENCES drafts,
        team_id uuid NOT NULL REFERENCES teams,
        question text NOT NULL CHECK (char_length(question) <= 500),
        requested_by uuid NOT NULL REFERENCES subjects,
        requested_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX cosignature_requests_draft ON cosignature_requests (draft_id);
      CALL make_append_only('cosignature_requests');

      CREATE TABLE cosignature_cancellations (
        request_id uuid PRIMARY KEY REFERENCES cosignature_requests,
        cancelled_by uuid NOT NULL REFERENCES subjects,
        cancelled_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        reason text NOT NULL CHECK (reason <> '' AND char_length(reason) <= 2000)
      );
      CALL make_append_only('cosignature_cancellations');

      CREATE TABLE cosignatures (
        request_id uuid NOT NULL REFERENCES cosignature_requests,
        revision integer NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('signed', 'refused')),
        reason text NOT NULL CHECK (char_length(reason) <= 2000),
        subject_id uuid NOT NULL REFERENCES subjects,
        answered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (request_id, revision),
        CHECK (outcome = 'signed' OR reason <> '')
      );
      CALL make_append_only('cosignatures');

      -- Each guard takes the lock of the draft, so that asking, answering and publishing come one by one.
      CREATE FUNCTION guard_cosignature_request() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      DECLARE
        draft drafts;
      BEGIN
        SELECT * INTO draft FROM drafts WHERE id = NEW.draft_id FOR UPDATE;
        IF draft.state IN ('published', 'discarded') THEN
          RAISE EXCEPTION 'draft % is %: nobody is asked any more', NEW.draft_id, draft.state
            USING ERRCODE = 'check_violation', CONSTRAINT = 'cosignature_of_open_draft';
        END IF;
        IF EXISTS (SELECT FROM cosignature_requests r
                   WHERE r.draft_id = NEW.draft_id AND r.team_id = NEW.team_id AND NOT EXISTS (
                     SELECT FROM cosignature_cancellations c WHERE c.request_id = r.id)) THEN
          RAISE EXCEPTION 'team % has been asked to co-sign draft %', NEW.team_id, NEW.draft_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'cosignature_asked_once';
        END IF;
        NEW.requested_at := clock_timestamp();
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard_cosignature_request BEFORE INSERT ON cosignature_requests
        FOR EACH ROW EXECUTE FUNCTION guard_cosignature_request();

      CREATE FUNCTION guard_cosignature_cancellation() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      DECLARE
        draft drafts;
      BEGIN
        SELECT d.* INTO draft FROM drafts d JOIN cosignature_requests r ON r.draft_id = d.id
          WHERE r.id = NEW.request_id FOR UPDATE OF d;
        IF draft.state IN ('published', 'discarded') THEN
          RAISE EXCEPTION 'draft % is %: what was asked then stays', draft.id, draft.state
            USING ERRCODE = 'check_violation', CONSTRAINT = 'cosignature_of_open_draft';
        END IF;
        NEW.cancelled_at := clock_timestamp();
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard_cosignature_cancellation BEFORE INSERT ON cosignature_cancellations
        FOR EACH ROW EXECUTE FUNCTION guard_cosignature_cancellation();

      CREATE FUNCTION guard_cosignature() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      DECLARE
        draft drafts;
      BEGIN
        SELECT d.* INTO draft FROM drafts d JOIN cosignature_requests r ON r.draft_id = d.id
          WHERE r.id = NEW.request_id FOR UPDATE OF d;
        IF draft.revision IS DISTINCT FROM NEW.revision
           OR draft.state NOT IN ('in-review', 'approved') THEN
          RAISE EXCEPTION 'revision % of draft % is not the one in review', NEW.revision, draft.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'cosignature_names_current_revision';
        END IF;
        IF EXISTS (SELECT FROM cosignature_cancellations c WHERE c.request_id = NEW.request_id) THEN
          RAISE EXCEPTION 'request % was taken back', NEW.request_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'cosignature_of_open_request';
        END IF;
        IF EXISTS (SELECT FROM draft_contributors c
                   WHERE c.draft_id = draft.id AND c.subject_id = NEW.subject_id) THEN
          RAISE EXCEPTION 'a contributor of draft % cannot co-sign it', draft.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'cosignature_of_others_work';
        END IF;
        NEW.answered_at := clock_timestamp();
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard_cosignature BEFORE INSERT ON cosignatures
        FOR EACH ROW EXECUTE FUNCTION guard_cosignature();

      CREATE FUNCTION guard_cosigned_publication() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      BEGIN
        PERFORM FROM drafts WHERE id = NEW.draft_id FOR UPDATE;
        IF EXISTS (
            SELECT FROM cosignature_requests r
            WHERE r.draft_id = NEW.draft_id
              AND NOT EXISTS (SELECT FROM cosignature_cancellations c WHERE c.request_id = r.id)
              AND NOT EXISTS (SELECT FROM cosignatures s
                              WHERE s.request_id = r.id AND s.revision = NEW.draft_revision
                                AND s.outcome = 'signed')) THEN
          RAISE EXCEPTION 'draft % lacks a co-signature of revision %', NEW.draft_id, NEW.draft_revision
            USING ERRCODE = 'check_violation', CONSTRAINT = 'publication_cosigned';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard_cosigned_publication BEFORE INSERT ON publications
        FOR EACH ROW EXECUTE FUNCTION guard_cosigned_publication();

      GRANT SELECT, INSERT ON cosignature_requests, cosignature_cancellations, cosignatures
        TO rechtsstand_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER guard_cosigned_publication ON publications;
      DROP TABLE cosignatures, cosignature_cancellations, cosignature_requests;
      DROP FUNCTION guard_cosigned_publication();
      DROP FUNCTION guard_cosignature();
      DROP FUNCTION guard_cosignature_cancellation();
      DROP FUNCTION guard_cosignature_request();
    `);
  }
}
