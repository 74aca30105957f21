import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Entries and their drafts. A draft can be edited, so it is an ordinary table; but who wrote in it and
 * who approved which revision are recorded by the database itself, because publication rests on them:
 * every edit raises the revision and adds its writer, and an approval names a revision.
 */
export class Entries1764000002000 implements MigrationInterface {
  readonly name = 'Entries1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE entries (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        kind text NOT NULL CHECK (kind IN ('legal-article', 'process-instruction', 'change-notice')),
        slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80),
        owner_team_id uuid NOT NULL REFERENCES teams,
        visibility text NOT NULL CHECK (visibility IN ('everyone', 'teams')),
        aliases text[] NOT NULL DEFAULT '{}',
        review_due_on date,
        created_by uuid NOT NULL REFERENCES subjects,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (kind, slug)
      );

      -- Former slugs: old addresses never break.
      CREATE TABLE entry_slugs (
        kind text NOT NULL,
        slug text NOT NULL,
        entry_id uuid NOT NULL REFERENCES entries,
        PRIMARY KEY (kind, slug)
      );

      CREATE TABLE entry_teams (
        entry_id uuid NOT NULL REFERENCES entries,
        team_id uuid NOT NULL REFERENCES teams,
        PRIMARY KEY (entry_id, team_id)
      );

      CREATE TABLE topics (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name text NOT NULL CHECK (name <> '')
      );

      CREATE TABLE entry_topics (
        entry_id uuid NOT NULL REFERENCES entries,
        topic_id uuid NOT NULL REFERENCES topics,
        PRIMARY KEY (entry_id, topic_id)
      );

      CREATE TABLE drafts (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        entry_id uuid NOT NULL REFERENCES entries,
        kind text NOT NULL DEFAULT 'text' CHECK (kind IN ('text', 'repeal', 'withdrawal')),
        based_on uuid,
        state text NOT NULL DEFAULT 'writing' CHECK (state IN
          ('writing', 'in-review', 'approved', 'published', 'discarded')),
        revision integer NOT NULL DEFAULT 1 CHECK (revision >= 1),
        title text NOT NULL,
        facts jsonb NOT NULL,
        document jsonb NOT NULL,
        schema_version integer NOT NULL,
        valid_from date,
        valid_until date CHECK (valid_until > valid_from),
        change_summary text NOT NULL DEFAULT '',
        materiality text NOT NULL DEFAULT 'material' CHECK (materiality IN ('material', 'editorial')),
        audience jsonb,
        acknowledge_by date,
        transitional_provision jsonb,
        replaces uuid[] NOT NULL DEFAULT '{}',
        withdraws uuid,
        return_reason text,
        created_by uuid NOT NULL REFERENCES subjects,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        edited_by uuid NOT NULL REFERENCES subjects,
        edited_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        review_requested_by uuid REFERENCES subjects,
        review_requested_at timestamptz,
        CHECK ((kind = 'withdrawal') = (withdraws IS NOT NULL))
      );
      CREATE INDEX drafts_open ON drafts (entry_id) WHERE state NOT IN ('published', 'discarded');

      CREATE TABLE draft_contributors (
        draft_id uuid NOT NULL REFERENCES drafts,
        subject_id uuid NOT NULL REFERENCES subjects,
        since timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (draft_id, subject_id)
      );
      CALL make_append_only('draft_contributors');

      CREATE TABLE draft_approvals (
        draft_id uuid NOT NULL REFERENCES drafts,
        revision integer NOT NULL,
        approver_id uuid NOT NULL REFERENCES subjects,
        approved_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (draft_id, revision)
      );
      CALL make_append_only('draft_approvals');

      CREATE FUNCTION draft_content(d drafts) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
        SELECT jsonb_build_array(d.kind, d.title, d.facts, d.document, d.schema_version, d.valid_from,
          d.valid_until, d.change_summary, d.materiality, d.audience, d.acknowledge_by,
          d.transitional_provision, d.replaces, d.withdraws)
      $$;

      -- The search path of guards is fixed, so that no temporary table takes the place of one they read.
      CREATE FUNCTION guard_draft_edit() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      BEGIN
        IF OLD.state IN ('published', 'discarded') THEN
          RAISE EXCEPTION 'draft % is %: it is no longer changed', OLD.id, OLD.state
            USING ERRCODE = 'restrict_violation';
        END IF;
        -- created_at says which publications the draft cannot have known.
        IF (NEW.id, NEW.entry_id, NEW.created_by, NEW.created_at)
           IS DISTINCT FROM (OLD.id, OLD.entry_id, OLD.created_by, OLD.created_at) THEN
          RAISE EXCEPTION 'the identity of draft % is fixed', OLD.id USING ERRCODE = 'restrict_violation';
        END IF;
        IF draft_content(NEW) IS DISTINCT FROM draft_content(OLD)
           OR NEW.edited_by <> OLD.edited_by OR NEW.based_on IS DISTINCT FROM OLD.based_on THEN
          IF NEW.revision <> OLD.revision + 1 THEN
            RAISE EXCEPTION 'an edit of draft % must raise its revision by one', OLD.id
              USING ERRCODE = 'check_violation';
          END IF;
        ELSIF NEW.revision <> OLD.revision THEN
          RAISE EXCEPTION 'only an edit raises the revision of draft %', OLD.id
            USING ERRCODE = 'check_violation';
        END IF;
        IF NEW.state = 'approved' AND NOT EXISTS (
            SELECT FROM draft_approvals a WHERE a.draft_id = NEW.id AND a.revision = NEW.revision) THEN
          RAISE EXCEPTION 'draft % has no approval of revision %', NEW.id, NEW.revision
            USING ERRCODE = 'check_violation', CONSTRAINT = 'approved_by_somebody';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard_draft_edit BEFORE UPDATE ON drafts
        FOR EACH ROW EXECUTE FUNCTION guard_draft_edit();

      CREATE FUNCTION guard_new_draft() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.state <> 'writing' THEN
          RAISE EXCEPTION 'a draft begins in writing' USING ERRCODE = 'check_violation';
        END IF;
        NEW.created_at := clock_timestamp();
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard_new_draft BEFORE INSERT ON drafts
        FOR EACH ROW EXECUTE FUNCTION guard_new_draft();

      -- SECURITY DEFINER: the API itself can neither add nor spare a contributor.
      CREATE FUNCTION record_contributor() RETURNS trigger LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        IF TG_OP = 'INSERT' OR NEW.revision <> OLD.revision THEN
          INSERT INTO draft_contributors (draft_id, subject_id)
            VALUES (NEW.id, NEW.edited_by) ON CONFLICT DO NOTHING;
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER record_contributor AFTER INSERT OR UPDATE ON drafts
        FOR EACH ROW EXECUTE FUNCTION record_contributor();

      CREATE FUNCTION guard_approval() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      DECLARE
        draft drafts;
      BEGIN
        SELECT * INTO draft FROM drafts WHERE id = NEW.draft_id FOR UPDATE;
        IF draft.revision IS DISTINCT FROM NEW.revision OR draft.state <> 'in-review' THEN
          RAISE EXCEPTION 'revision % of draft % is not the one in review', NEW.revision, NEW.draft_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'approval_names_current_revision';
        END IF;
        IF EXISTS (SELECT FROM draft_contributors c
                   WHERE c.draft_id = NEW.draft_id AND c.subject_id = NEW.approver_id) THEN
          RAISE EXCEPTION 'a contributor of draft % cannot approve it', NEW.draft_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'four_eyes';
        END IF;
        NEW.approved_at := clock_timestamp();
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard_approval BEFORE INSERT ON draft_approvals
        FOR EACH ROW EXECUTE FUNCTION guard_approval();

      GRANT SELECT, INSERT, UPDATE ON entries, drafts TO rechtsstand_api;
      GRANT SELECT, INSERT ON topics TO rechtsstand_api;
      GRANT SELECT, INSERT, DELETE ON entry_slugs, entry_teams, entry_topics TO rechtsstand_api;
      GRANT SELECT ON draft_contributors TO rechtsstand_api;
      GRANT SELECT, INSERT ON draft_approvals TO rechtsstand_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE draft_approvals, draft_contributors;
      DROP TRIGGER record_contributor ON drafts;
      DROP TRIGGER guard_new_draft ON drafts;
      DROP TRIGGER guard_draft_edit ON drafts;
      DROP FUNCTION guard_new_draft();
      DROP FUNCTION guard_approval();
      DROP FUNCTION record_contributor();
      DROP FUNCTION guard_draft_edit();
      DROP FUNCTION draft_content(drafts);
      DROP TABLE drafts, entry_topics, topics, entry_teams, entry_slugs, entries;
    `);
  }
}
