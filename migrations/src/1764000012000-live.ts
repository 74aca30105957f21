import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What browsers are told while they are open, and who has a draft open for writing just now.
 *
 * Announcements are made by triggers, in the transaction of the change: whatever writes, nobody is told
 * of what is rolled back, and nothing is forgotten. They carry ids and kinds; what changed is read by
 * whoever may. `to` names the subscribers, see `LiveEvents` of the API.
 *
 * Presence is no evidence and is not kept: a row lives as long as a window is open, and the table is not
 * even logged. Without a sign of life for half a minute a row counts no more.
 */
export class Live1764000012000 implements MigrationInterface {
  readonly name = 'Live1764000012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE draft_presences (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        draft_id uuid NOT NULL REFERENCES drafts,
        subject_id uuid NOT NULL REFERENCES subjects,
        seen_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX draft_presences_draft ON draft_presences (draft_id);

      CREATE FUNCTION announce_live(recipients text[], event jsonb) RETURNS void LANGUAGE sql AS $$
        SELECT pg_notify('live', jsonb_build_object('to', recipients, 'event', event)::text)
      $$;

      -- Every writing in a draft reaches whoever has it open; lists hear only of what they show.
      CREATE FUNCTION announce_draft() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      DECLARE
        recipients text[] := ARRAY['draft:' || NEW.id];
        kind text := 'state';
      BEGIN
        IF TG_OP = 'INSERT' OR NEW.state <> OLD.state THEN
          recipients := recipients || 'drafts'::text;
        END IF;
        IF TG_OP = 'UPDATE' AND NEW.revision <> OLD.revision THEN
          kind := 'edited';
        END IF;
        PERFORM announce_live(recipients,
          jsonb_build_object('draftId', NEW.id, 'kind', kind, 'revision', NEW.revision));
        RETURN NULL;
      END $$;
      CREATE TRIGGER announce AFTER INSERT OR UPDATE ON drafts
        FOR EACH ROW EXECUTE FUNCTION announce_draft();

      CREATE FUNCTION announce_draft_presence() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      DECLARE
        draft uuid := coalesce(NEW.draft_id, OLD.draft_id);
      BEGIN
        PERFORM announce_live(ARRAY['draft:' || draft, 'drafts'],
          jsonb_build_object('draftId', draft, 'kind', 'presence', 'revision', NULL));
        RETURN NULL;
      END $$;
      CREATE TRIGGER announce AFTER INSERT OR DELETE ON draft_presences
        FOR EACH ROW EXECUTE FUNCTION announce_draft_presence();

      -- Other drafts of the entry rest on a text that is no longer the last.
      CREATE FUNCTION announce_publication() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      BEGIN
        PERFORM announce_live(ARRAY['draft:' || d.id],
          jsonb_build_object('draftId', d.id, 'kind', 'base', 'revision', NULL))
        FROM drafts d
        WHERE d.entry_id = NEW.entry_id AND d.id <> NEW.draft_id
          AND d.state NOT IN ('published', 'discarded');
        RETURN NULL;
      END $$;
      CREATE TRIGGER announce AFTER INSERT ON publications
        FOR EACH ROW EXECUTE FUNCTION announce_publication();

      -- A notice may go to a whole office, and one announcement holds 8,000 bytes.
      CREATE FUNCTION announce_inbox() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      BEGIN
        PERFORM announce_live(array_agg('inbox:' || subject_id), '{"kind": "changed"}')
        FROM (SELECT subject_id, row_number() OVER () / 100 AS hundred FROM added) AS numbered
        GROUP BY hundred;
        RETURN NULL;
      END $$;
      CREATE TRIGGER announce AFTER INSERT ON assignments REFERENCING NEW TABLE AS added
        FOR EACH STATEMENT EXECUTE FUNCTION announce_inbox();
      CREATE TRIGGER announce AFTER INSERT ON acknowledgements REFERENCING NEW TABLE AS added
        FOR EACH STATEMENT EXECUTE FUNCTION announce_inbox();

      GRANT SELECT, INSERT, UPDATE, DELETE ON draft_presences TO rechtsstand_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER announce ON acknowledgements;
      DROP TRIGGER announce ON assignments;
      DROP TRIGGER announce ON publications;
      DROP TRIGGER announce ON drafts;
      DROP TABLE draft_presences;
      DROP FUNCTION announce_inbox();
      DROP FUNCTION announce_publication();
      DROP FUNCTION announce_draft_presence();
      DROP FUNCTION announce_draft();
      DROP FUNCTION announce_live(text[], jsonb);
    `);
  }
}
