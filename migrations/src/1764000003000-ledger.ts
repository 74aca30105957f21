import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ledger: what has been published, in order, never changed. A publication carries all of its draft.
 * The database copies contributors and approver from its own records and checks that the text is the
 * draft's, so that four eyes hold whatever the API says.
 */
export class Ledger1764000003000 implements MigrationInterface {
  readonly name = 'Ledger1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE publications (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        entry_id uuid NOT NULL REFERENCES entries,
        sequence integer NOT NULL CHECK (sequence >= 1),
        recorded_at timestamptz NOT NULL,
        kind text NOT NULL CHECK (kind IN ('text', 'repeal', 'withdrawal')),
        draft_id uuid NOT NULL UNIQUE REFERENCES drafts,
        draft_revision integer NOT NULL,
        title text NOT NULL,
        facts jsonb NOT NULL,
        document jsonb NOT NULL,
        schema_version integer NOT NULL,
        valid_from date,
        valid_until date CHECK (valid_until > valid_from),
        change_summary text NOT NULL,
        materiality text NOT NULL,
        audience jsonb,
        acknowledge_by date,
        transitional_provision jsonb,
        replaces uuid[] NOT NULL DEFAULT '{}',
        withdraws uuid REFERENCES publications,
        contributor_ids uuid[] NOT NULL CHECK (cardinality(contributor_ids) > 0),
        approver_id uuid REFERENCES subjects,
        override_reason text CHECK (override_reason <> ''),
        published_by uuid NOT NULL REFERENCES subjects,
        content_hash text NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
        UNIQUE (entry_id, sequence),
        CONSTRAINT four_eyes CHECK (
          (approver_id IS NOT NULL AND override_reason IS NULL
             AND approver_id <> ALL (contributor_ids))
          OR (approver_id IS NULL AND override_reason IS NOT NULL)),
        CHECK (CASE kind
          WHEN 'text' THEN valid_from IS NOT NULL AND withdraws IS NULL
          WHEN 'repeal' THEN valid_from IS NOT NULL AND withdraws IS NULL
          ELSE valid_from IS NULL AND valid_until IS NULL AND withdraws IS NOT NULL END)
      );
      ALTER TABLE drafts ADD CONSTRAINT drafts_based_on_fkey
        FOREIGN KEY (based_on) REFERENCES publications;
      ALTER TABLE drafts ADD CONSTRAINT drafts_withdraws_fkey
        FOREIGN KEY (withdraws) REFERENCES publications;

      CREATE FUNCTION guard_publication() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      DECLARE
        draft drafts;
        previous publications;
      BEGIN
        SELECT * INTO draft FROM drafts WHERE id = NEW.draft_id FOR UPDATE;
        SELECT * INTO previous FROM publications
          WHERE entry_id = NEW.entry_id ORDER BY sequence DESC LIMIT 1;

        -- An approval that was taken back by returning the draft stays on record and counts no more.
        IF draft.state NOT IN ('writing', 'in-review', 'approved')
           OR (draft.state <> 'approved' AND NEW.override_reason IS NULL) THEN
          RAISE EXCEPTION 'draft % is %, not approved', NEW.draft_id, draft.state
            USING ERRCODE = 'check_violation', CONSTRAINT = 'publication_of_approved_draft';
        END IF;
        IF draft.entry_id IS DISTINCT FROM NEW.entry_id OR draft.revision <> NEW.draft_revision
           OR draft_content(draft) IS DISTINCT FROM jsonb_build_array(NEW.kind, NEW.title, NEW.facts,
             NEW.document, NEW.schema_version, NEW.valid_from, NEW.valid_until, NEW.change_summary,
             NEW.materiality, NEW.audience, NEW.acknowledge_by, NEW.transitional_provision,
             NEW.replaces, NEW.withdraws) THEN
          RAISE EXCEPTION 'a publication carries exactly the draft it names'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'publication_equals_draft';
        END IF;
        IF NEW.sequence <> coalesce(previous.sequence, 0) + 1 THEN
          RAISE EXCEPTION 'publication % of entry % is out of order', NEW.sequence, NEW.entry_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'publication_in_order';
        END IF;
        IF NEW.withdraws IS NOT NULL AND NOT EXISTS (
            SELECT FROM publications p WHERE p.id = NEW.withdraws AND p.entry_id = NEW.entry_id) THEN
          RAISE EXCEPTION 'a withdrawal names a publication of its own entry'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'withdrawal_within_entry';
        END IF;

        NEW.recorded_at := greatest(clock_timestamp(), previous.recorded_at + interval '1 microsecond');
        NEW.contributor_ids := ARRAY(
          SELECT subject_id FROM draft_contributors WHERE draft_id = NEW.draft_id ORDER BY since, subject_id);
        NEW.approver_id := (
          SELECT approver_id FROM draft_approvals
          WHERE draft_id = NEW.draft_id AND revision = NEW.draft_revision);
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard_publication BEFORE INSERT ON publications
        FOR EACH ROW EXECUTE FUNCTION guard_publication();

      -- A draft ends as published with its publication, and never without one.
      CREATE FUNCTION guard_published_draft() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      BEGIN
        IF NOT EXISTS (SELECT FROM publications p WHERE p.draft_id = NEW.id) THEN
          RAISE EXCEPTION 'draft % has not been published', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'published_with_publication';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard_published_draft BEFORE UPDATE ON drafts
        FOR EACH ROW WHEN (NEW.state = 'published') EXECUTE FUNCTION guard_published_draft();
      CALL make_append_only('publications');

      -- A withdrawal that was itself withdrawn counts no more; so does the domain's timeline.
      CREATE INDEX publications_withdraws ON publications (withdraws) WHERE withdraws IS NOT NULL;
      CREATE FUNCTION is_withdrawn(publication uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
        SELECT EXISTS (SELECT FROM publications w
                       WHERE w.withdraws = publication AND NOT is_withdrawn(w.id))
      $$;

      -- Projection of the ledger as known now; recomputed in the publishing transaction.
      CREATE TABLE effective_versions (
        entry_id uuid NOT NULL REFERENCES entries,
        validity daterange NOT NULL CHECK (NOT isempty(validity)),
        publication_id uuid NOT NULL REFERENCES publications,
        PRIMARY KEY (entry_id, validity WITHOUT OVERLAPS)
      );

      -- Edges from a publication to provisions; laws that were never imported can be cited.
      CREATE TABLE citations (
        publication_id uuid NOT NULL REFERENCES publications,
        position integer NOT NULL,
        block_id text,
        text text NOT NULL,
        canonical text NOT NULL,
        law_key text,
        label_key text NOT NULL,
        PRIMARY KEY (publication_id, position)
      );
      CREATE INDEX citations_provision ON citations (law_key, label_key);

      CREATE TABLE entry_links (
        publication_id uuid NOT NULL REFERENCES publications,
        position integer NOT NULL,
        block_id text,
        target_entry_id uuid NOT NULL REFERENCES entries,
        PRIMARY KEY (publication_id, position)
      );
      CREATE INDEX entry_links_target ON entry_links (target_entry_id);

      GRANT SELECT, INSERT ON publications TO rechtsstand_api;
      GRANT SELECT, INSERT, DELETE ON effective_versions, citations, entry_links TO rechtsstand_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE entry_links, citations, effective_versions;
      ALTER TABLE drafts DROP CONSTRAINT drafts_withdraws_fkey, DROP CONSTRAINT drafts_based_on_fkey;
      DROP TRIGGER guard_published_draft ON drafts;
      DROP FUNCTION is_withdrawn(uuid);
      DROP TABLE publications;
      DROP FUNCTION guard_published_draft();
      DROP FUNCTION guard_publication();
    `);
  }
}
