import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Review as a conversation: comments on a place in the draft, answered, settled and taken up again; the
 * people and teams who are asked to look. An approval keeps what was approved, and how material the
 * approver held the change to be, so that an edit that voids it can be told from what it voided.
 */
export class DraftReview1764000014000 implements MigrationInterface {
  readonly name = 'DraftReview1764000014000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE draft_approvals
        -- Both are missing in approvals older than this migration.
        ADD COLUMN materiality text CHECK (materiality IN ('material', 'editorial')),
        ADD COLUMN content jsonb;

      -- Runs after guard_approval, which has locked the draft and checked its revision.
      CREATE FUNCTION guard_approval_content() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      DECLARE
        draft drafts;
      BEGIN
        SELECT * INTO draft FROM drafts WHERE id = NEW.draft_id;
        IF NEW.materiality IS DISTINCT FROM draft.materiality THEN
          RAISE EXCEPTION 'the approver of draft % confirms whether the change is material', NEW.draft_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'approval_confirms_materiality';
        END IF;
        NEW.content := jsonb_build_object('title', draft.title, 'facts', draft.facts,
          'document', draft.document, 'schemaVersion', draft.schema_version,
          'validFrom', draft.valid_from, 'validUntil', draft.valid_until,
          'changeSummary', draft.change_summary, 'materiality', draft.materiality,
          'audience', draft.audience, 'acknowledgeBy', draft.acknowledge_by,
          'transitionalProvision', draft.transitional_provision, 'replaces', draft.replaces);
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard_approval_content BEFORE INSERT ON draft_approvals
        FOR EACH ROW EXECUTE FUNCTION guard_approval_content();

      CREATE TABLE draft_reviewers (
        draft_id uuid NOT NULL REFERENCES drafts,
        subject_id uuid REFERENCES subjects,
        team_id uuid REFERENCES teams,
        named_by uuid NOT NULL REFERENCES subjects,
        named_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK (num_nonnulls(subject_id, team_id) = 1),
        UNIQUE NULLS NOT DISTINCT (draft_id, subject_id, team_id)
      );

      CREATE TABLE draft_comments (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        draft_id uuid NOT NULL REFERENCES drafts,
        -- The comment that this one answers; that opens the thread.
        thread_id uuid REFERENCES draft_comments,
        revision integer NOT NULL CHECK (revision >= 1),
        anchor jsonb,
        body text NOT NULL CHECK (body <> '' AND char_length(body) <= 4000),
        author_id uuid NOT NULL REFERENCES subjects,
        written_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK (thread_id IS NULL OR anchor IS NULL)
      );
      CREATE INDEX draft_comments_draft ON draft_comments (draft_id, written_at);

      CREATE FUNCTION guard_draft_comment() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      DECLARE
        draft drafts;
      BEGIN
        SELECT * INTO draft FROM drafts WHERE id = NEW.draft_id FOR SHARE;
        IF draft.state IN ('published', 'discarded') THEN
          RAISE EXCEPTION 'draft % is %: nothing is added to it', NEW.draft_id, draft.state
            USING ERRCODE = 'restrict_violation';
        END IF;
        IF NEW.revision > draft.revision THEN
          RAISE EXCEPTION 'draft % has no revision % yet', NEW.draft_id, NEW.revision
            USING ERRCODE = 'check_violation', CONSTRAINT = 'comment_on_a_revision';
        END IF;
        IF NEW.thread_id IS NOT NULL AND NOT EXISTS (SELECT FROM draft_comments c
            WHERE c.id = NEW.thread_id AND c.draft_id = NEW.draft_id AND c.thread_id IS NULL) THEN
          RAISE EXCEPTION 'an answer belongs to a thread of the same draft'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'answer_within_thread';
        END IF;
        NEW.written_at := clock_timestamp();
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard_draft_comment BEFORE INSERT ON draft_comments
        FOR EACH ROW EXECUTE FUNCTION guard_draft_comment();
      CALL make_append_only('draft_comments');

      -- Settled and taken up again: the last one counts.
      CREATE TABLE draft_comment_settlements (
        thread_id uuid NOT NULL REFERENCES draft_comments,
        position integer NOT NULL CHECK (position >= 1),
        is_settled boolean NOT NULL,
        subject_id uuid NOT NULL REFERENCES subjects,
        settled_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (thread_id, position),
        -- A thread is open at first, so every other line settles it.
        CHECK (is_settled = (position % 2 = 1))
      );

      CREATE FUNCTION guard_comment_settlement() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      DECLARE
        thread draft_comments;
      BEGIN
        SELECT * INTO thread FROM draft_comments WHERE id = NEW.thread_id;
        IF thread.thread_id IS NOT NULL THEN
          RAISE EXCEPTION 'a thread is settled as a whole, not an answer in it'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'settlement_of_a_thread';
        END IF;
        -- Held until this is done, so that the draft cannot end in between.
        PERFORM FROM drafts d WHERE d.id = thread.draft_id FOR SHARE;
        IF EXISTS (SELECT FROM drafts d
                   WHERE d.id = thread.draft_id AND d.state IN ('published', 'discarded')) THEN
          RAISE EXCEPTION 'draft % is closed: nothing is added to it', thread.draft_id
            USING ERRCODE = 'restrict_violation';
        END IF;
        IF NEW.position <> 1 + (SELECT count(*) FROM draft_comment_settlements s
                                WHERE s.thread_id = NEW.thread_id) THEN
          RAISE EXCEPTION 'settlement % of thread % is out of order', NEW.position, NEW.thread_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'settlement_in_order';
        END IF;
        NEW.settled_at := clock_timestamp();
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard_comment_settlement BEFORE INSERT ON draft_comment_settlements
        FOR EACH ROW EXECUTE FUNCTION guard_comment_settlement();
      CALL make_append_only('draft_comment_settlements');

      CREATE FUNCTION announce_draft_comment() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      DECLARE
        draft uuid;
      BEGIN
        IF TG_TABLE_NAME = 'draft_comments' THEN
          draft := NEW.draft_id;
        ELSE
          SELECT c.draft_id INTO draft FROM draft_comments c WHERE c.id = NEW.thread_id;
        END IF;
        PERFORM announce_live(ARRAY['draft:' || draft],
          jsonb_build_object('draftId', draft, 'kind', 'comments', 'revision', NULL));
        RETURN NULL;
      END $$;
      CREATE TRIGGER announce AFTER INSERT ON draft_comments
        FOR EACH ROW EXECUTE FUNCTION announce_draft_comment();
      CREATE TRIGGER announce AFTER INSERT ON draft_comment_settlements
        FOR EACH ROW EXECUTE FUNCTION announce_draft_comment();

      GRANT SELECT, INSERT, DELETE ON draft_reviewers TO rechtsstand_api;
      GRANT SELECT, INSERT ON draft_comments, draft_comment_settlements TO rechtsstand_api;
    `);
  }

  /** What was said about drafts, and what exactly was approved, have no place in the older schema. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE draft_comment_settlements, draft_comments, draft_reviewers;
      DROP FUNCTION announce_draft_comment();
      DROP FUNCTION guard_comment_settlement();
      DROP FUNCTION guard_draft_comment();
      DROP TRIGGER guard_approval_content ON draft_approvals;
      DROP FUNCTION guard_approval_content();
      ALTER TABLE draft_approvals DROP COLUMN content, DROP COLUMN materiality;
    `);
  }
}
