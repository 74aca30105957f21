import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever has a draft open, or a list of drafts, is told when a team is asked to co-sign, answers or is
 * asked no longer, and when a time is set or taken back: as of a change of state, in the same transaction.
 */
export class AnnounceCountersigning1764000015300 implements MigrationInterface {
  readonly name = 'AnnounceCountersigning1764000015300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION announce_beside_draft() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      DECLARE
        about uuid;
      BEGIN
        IF TG_TABLE_NAME IN ('cosignatures', 'cosignature_cancellations') THEN
          SELECT draft_id INTO about FROM cosignature_requests WHERE id = NEW.request_id;
        ELSIF TG_OP = 'DELETE' THEN
          about := OLD.draft_id;
        ELSE
          about := NEW.draft_id;
        END IF;
        PERFORM announce_live(ARRAY['draft:' || d.id, 'drafts'],
          jsonb_build_object('draftId', d.id, 'kind', 'state', 'revision', d.revision))
        FROM drafts d WHERE d.id = about;
        RETURN NULL;
      END $$;
      CREATE TRIGGER announce AFTER INSERT ON cosignature_requests
        FOR EACH ROW EXECUTE FUNCTION announce_beside_draft();
      CREATE TRIGGER announce AFTER INSERT ON cosignatures
        FOR EACH ROW EXECUTE FUNCTION announce_beside_draft();
      CREATE TRIGGER announce AFTER INSERT ON cosignature_cancellations
        FOR EACH ROW EXECUTE FUNCTION announce_beside_draft();
      CREATE TRIGGER announce AFTER INSERT OR UPDATE OR DELETE ON publication_schedules
        FOR EACH ROW EXECUTE FUNCTION announce_beside_draft();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER announce ON publication_schedules;
      DROP TRIGGER announce ON cosignature_cancellations;
      DROP TRIGGER announce ON cosignatures;
      DROP TRIGGER announce ON cosignature_requests;
      DROP FUNCTION announce_beside_draft();
    `);
  }
}
