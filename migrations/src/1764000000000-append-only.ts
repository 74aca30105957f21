import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is published, acknowledged or audited is never changed or deleted. Privileges already keep the
 * API from it; these triggers keep everybody else from it too, the owner of the tables included.
 */
export class AppendOnly1764000000000 implements MigrationInterface {
  readonly name = 'AppendOnly1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP
          USING ERRCODE = 'restrict_violation';
      END $$;

      CREATE PROCEDURE make_append_only(target regclass) LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format(
          'CREATE TRIGGER refuse_row_change BEFORE UPDATE OR DELETE ON %s
             FOR EACH ROW EXECUTE FUNCTION refuse_change()', target);
        EXECUTE format(
          'CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON %s
             FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', target);
      END $$;

      GRANT USAGE ON SCHEMA public TO rechtsstand_api;
      -- The API refuses to serve a database that is not fully migrated.
      GRANT SELECT ON migrations TO rechtsstand_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE SELECT ON migrations FROM rechtsstand_api;
      REVOKE USAGE ON SCHEMA public FROM rechtsstand_api;
      DROP PROCEDURE make_append_only(regclass);
      DROP FUNCTION refuse_change();
    `);
  }
}
