import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The guard of edits as it is from here on, and as it was: what a draft knows is part of an edit. */
const guardDraftEdit = (knowledge: string): string => `
  CREATE OR REPLACE FUNCTION guard_draft_edit() RETURNS trigger LANGUAGE plpgsql
    SET search_path = public, pg_temp AS $$
  BEGIN
    IF OLD.state IN ('published', 'discarded') THEN
      RAISE EXCEPTION 'draft % is %: it is no longer changed', OLD.id, OLD.state
        USING ERRCODE = 'restrict_violation';
    END IF;
    IF (NEW.id, NEW.entry_id, NEW.created_by, NEW.created_at)
       IS DISTINCT FROM (OLD.id, OLD.entry_id, OLD.created_by, OLD.created_at) THEN
      RAISE EXCEPTION 'the identity of draft % is fixed', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    IF draft_content(NEW) IS DISTINCT FROM draft_content(OLD)
       OR NEW.edited_by <> OLD.edited_by OR NEW.based_on IS DISTINCT FROM OLD.based_on${knowledge} THEN
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
  END $$;`;

/**
 * What a draft knows of the ledger of its entry: all publications up to this one. It begins with what
 * was published when the draft was begun, and grows when somebody merges what was published since. It
 * was read off the moment of beginning before, so that an overtaken draft stayed overtaken for good.
 *
 * Merging is an edit, even where nothing is taken over: an approval was given without that knowledge.
 */
export class DraftKnowledge1764000013000 implements MigrationInterface {
  readonly name = 'DraftKnowledge1764000013000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE drafts ADD COLUMN known_sequence integer NOT NULL DEFAULT 0
        CHECK (known_sequence >= 0);
      -- Drafts that have ended are not changed otherwise; this only says what was known of them before.
      ALTER TABLE drafts DISABLE TRIGGER USER;
      UPDATE drafts d SET known_sequence = (
        SELECT coalesce(max(p.sequence), 0) FROM publications p
        WHERE p.entry_id = d.entry_id AND p.recorded_at <= d.created_at);
      ALTER TABLE drafts ENABLE TRIGGER USER;
      ${guardDraftEdit(' OR NEW.known_sequence <> OLD.known_sequence')}

      -- Whoever begins a draft or merges holds the entry, so that nothing is published in between.
      CREATE FUNCTION guard_draft_knowledge() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      DECLARE
        latest integer;
      BEGIN
        SELECT coalesce(max(sequence), 0) INTO latest FROM publications WHERE entry_id = NEW.entry_id;
        IF TG_OP = 'INSERT' THEN
          NEW.known_sequence := latest;
        ELSIF NEW.known_sequence NOT BETWEEN OLD.known_sequence AND latest THEN
          RAISE EXCEPTION 'draft % knows % of % publications and cannot know %',
            NEW.id, OLD.known_sequence, latest, NEW.known_sequence
            USING ERRCODE = 'check_violation', CONSTRAINT = 'knowledge_only_grows';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard_draft_knowledge BEFORE INSERT OR UPDATE OF known_sequence ON drafts
        FOR EACH ROW EXECUTE FUNCTION guard_draft_knowledge();

      CREATE FUNCTION guard_publication_base() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      BEGIN
        IF NEW.sequence > 1 + (SELECT known_sequence FROM drafts WHERE id = NEW.draft_id) THEN
          RAISE EXCEPTION 'draft % does not know what was published before it', NEW.draft_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'publication_knows_its_base';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard_publication_base BEFORE INSERT ON publications
        FOR EACH ROW EXECUTE FUNCTION guard_publication_base();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER guard_publication_base ON publications;
      DROP FUNCTION guard_publication_base();
      DROP TRIGGER guard_draft_knowledge ON drafts;
      DROP FUNCTION guard_draft_knowledge();
      ${guardDraftEdit('')}
      ALTER TABLE drafts DROP COLUMN known_sequence;
    `);
  }
}
