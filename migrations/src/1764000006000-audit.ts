import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit log: append-only, each event hashed together with the one before it under a key the
 * database does not hold. What is hashed names subjects only, no personal data.
 */
export class Audit1764000006000 implements MigrationInterface {
  readonly name = 'Audit1764000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_events (
        sequence bigint PRIMARY KEY,
        recorded_at timestamptz NOT NULL,
        actor_id uuid REFERENCES subjects,
        action text NOT NULL,
        object_type text NOT NULL,
        object_id text NOT NULL,
        details jsonb NOT NULL DEFAULT '{}',
        previous_hash text NOT NULL,
        hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$')
      );
      CALL make_append_only('audit_events');

      -- One row, locked last before commit, so that the chain has one order.
      CREATE TABLE audit_head (
        is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
        sequence bigint NOT NULL,
        hash text NOT NULL
      );
      INSERT INTO audit_head (sequence, hash) VALUES (0, repeat('0', 64));

      GRANT SELECT, INSERT ON audit_events TO rechtsstand_api;
      GRANT SELECT, UPDATE ON audit_head TO rechtsstand_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE audit_head, audit_events;`);
  }
}
