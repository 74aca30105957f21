import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Statutes, their provisions and dated texts. A law is identified by the slug of its source; its
 * abbreviations are aliases and may be shared. A label is a slot, not an identity: it is reused for
 * other subjects over time. Texts form a ledger: on a day, the latest recorded one that covers it applies.
 */
export class Laws1764000004000 implements MigrationInterface {
  readonly name = 'Laws1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE laws (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9][a-z0-9_-]*$'),
        abbreviation text NOT NULL,
        title text NOT NULL,
        is_example boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      CREATE TABLE law_aliases (
        alias_key text NOT NULL,
        law_id uuid NOT NULL REFERENCES laws,
        PRIMARY KEY (alias_key, law_id)
      );

      CREATE TABLE law_snapshots (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        law_id uuid NOT NULL REFERENCES laws,
        built_on date,
        in_force_on date,
        file_name text NOT NULL,
        content_hash text NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
        imported_by uuid REFERENCES subjects,
        imported_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX law_snapshots_law ON law_snapshots (law_id, imported_at);
      CALL make_append_only('law_snapshots');

      CREATE TABLE provisions (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        law_id uuid NOT NULL REFERENCES laws,
        label text NOT NULL,
        label_key text NOT NULL,
        occurrence integer NOT NULL DEFAULT 1 CHECK (occurrence >= 1),
        UNIQUE (law_id, label_key, occurrence)
      );

      -- valid_from NULL: the start of the first known text is unknown.
      CREATE TABLE provision_versions (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        provision_id uuid NOT NULL REFERENCES provisions,
        sequence integer NOT NULL CHECK (sequence >= 1),
        kind text NOT NULL CHECK (kind IN ('text', 'repealed', 'removed')),
        origin text NOT NULL DEFAULT 'official' CHECK (origin IN ('official', 'provisional', 'manual')),
        snapshot_id uuid REFERENCES law_snapshots,
        title text NOT NULL,
        outline jsonb NOT NULL,
        position integer NOT NULL,
        text jsonb NOT NULL,
        plain_text text NOT NULL,
        content_hash text NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$'),
        valid_from date,
        valid_until date CHECK (valid_until > valid_from),
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        UNIQUE (provision_id, sequence),
        CHECK (valid_from IS NOT NULL OR sequence = 1)
      );
      CALL make_append_only('provision_versions');

      GRANT SELECT, INSERT, UPDATE ON laws TO rechtsstand_api;
      GRANT SELECT, INSERT, DELETE ON law_aliases TO rechtsstand_api;
      GRANT SELECT, INSERT ON law_snapshots, provisions, provision_versions TO rechtsstand_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE provision_versions, provisions, law_snapshots, law_aliases, laws;
    `);
  }
}
