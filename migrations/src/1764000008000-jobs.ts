import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The tables of pg-boss (schema version 24, that of 10.4.2), as its construction plans have them; the
 * library itself changes nothing about them. A newer version of it that needs other tables gets them by
 * another migration; a test compares the two.
 *
 * One thing differs: jobs of every kind lie in one partition. The library would make a table for each
 * kind when it meets it, for which the role of the API would have to own the schema.
 */
export class Jobs1764000008000 implements MigrationInterface {
  readonly name = 'Jobs1764000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA pgboss;

      CREATE TYPE pgboss.job_state AS ENUM
        ('created', 'retry', 'active', 'completed', 'cancelled', 'failed');

      CREATE TABLE pgboss.version (
        version int PRIMARY KEY,
        maintained_on timestamptz,
        cron_on timestamptz,
        monitored_on timestamptz
      );
      INSERT INTO pgboss.version (version) VALUES (24);

      -- How jobs of each kind are run; the API writes down what its code says.
      CREATE TABLE pgboss.queue (
        name text PRIMARY KEY,
        policy text,
        retry_limit int,
        retry_delay int,
        retry_backoff bool,
        expire_seconds int,
        retention_minutes int,
        dead_letter text REFERENCES pgboss.queue,
        partition_name text,
        created_on timestamptz NOT NULL DEFAULT now(),
        updated_on timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE pgboss.schedule (
        name text PRIMARY KEY REFERENCES pgboss.queue ON DELETE CASCADE,
        cron text NOT NULL,
        timezone text,
        data jsonb,
        options jsonb,
        created_on timestamptz NOT NULL DEFAULT now(),
        updated_on timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE pgboss.subscription (
        event text NOT NULL,
        name text NOT NULL REFERENCES pgboss.queue ON DELETE CASCADE,
        created_on timestamptz NOT NULL DEFAULT now(),
        updated_on timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (event, name)
      );

      CREATE TABLE pgboss.job (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        name text NOT NULL,
        priority integer NOT NULL DEFAULT 0,
        data jsonb,
        state pgboss.job_state NOT NULL DEFAULT 'created',
        retry_limit integer NOT NULL DEFAULT 2,
        retry_count integer NOT NULL DEFAULT 0,
        retry_delay integer NOT NULL DEFAULT 0,
        retry_backoff boolean NOT NULL DEFAULT false,
        start_after timestamptz NOT NULL DEFAULT now(),
        started_on timestamptz,
        singleton_key text,
        singleton_on timestamp,
        expire_in interval NOT NULL DEFAULT interval '15 minutes',
        created_on timestamptz NOT NULL DEFAULT now(),
        completed_on timestamptz,
        keep_until timestamptz NOT NULL DEFAULT now() + interval '14 days',
        output jsonb,
        dead_letter text,
        policy text
      ) PARTITION BY LIST (name);
      ALTER TABLE pgboss.job ADD PRIMARY KEY (name, id);

      CREATE TABLE pgboss.archive (LIKE pgboss.job);
      ALTER TABLE pgboss.archive ADD PRIMARY KEY (name, id);
      ALTER TABLE pgboss.archive ADD archived_on timestamptz NOT NULL DEFAULT now();
      CREATE INDEX archive_i1 ON pgboss.archive (archived_on);

      CREATE TABLE pgboss.job_common PARTITION OF pgboss.job DEFAULT;
      ALTER TABLE pgboss.job_common
        ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue (name)
          ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
        ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue (name)
          ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
      CREATE UNIQUE INDEX job_common_i1 ON pgboss.job_common (name, COALESCE(singleton_key, ''))
        WHERE state = 'created' AND policy = 'short';
      CREATE UNIQUE INDEX job_common_i2 ON pgboss.job_common (name, COALESCE(singleton_key, ''))
        WHERE state = 'active' AND policy = 'singleton';
      CREATE UNIQUE INDEX job_common_i3 ON pgboss.job_common (name, state, COALESCE(singleton_key, ''))
        WHERE state <= 'active' AND policy = 'stately';
      CREATE UNIQUE INDEX job_common_i4 ON pgboss.job_common (name, singleton_on, COALESCE(singleton_key, ''))
        WHERE state <> 'cancelled' AND singleton_on IS NOT NULL;
      CREATE INDEX job_common_i5 ON pgboss.job_common (name, start_after) INCLUDE (priority, created_on, id)
        WHERE state < 'active';

      -- What the library calls to make a queue known; ours makes no table.
      CREATE FUNCTION pgboss.create_queue(queue_name text, options json) RETURNS void
      LANGUAGE sql SET search_path = '' BEGIN ATOMIC
        INSERT INTO pgboss.queue (name, policy, retry_limit, retry_delay, retry_backoff,
                                  expire_seconds, retention_minutes, dead_letter, partition_name)
        VALUES (queue_name, options->>'policy', (options->>'retryLimit')::int,
                (options->>'retryDelay')::int, (options->>'retryBackoff')::bool,
                (options->>'expireInSeconds')::int, (options->>'retentionMinutes')::int,
                options->>'deadLetter', 'job_common')
        ON CONFLICT DO NOTHING;
      END;

      GRANT USAGE ON SCHEMA pgboss TO rechtsstand_api;
      GRANT SELECT ON pgboss.version TO rechtsstand_api;
      GRANT UPDATE (maintained_on, cron_on) ON pgboss.version TO rechtsstand_api;
      GRANT SELECT, INSERT, UPDATE ON pgboss.queue TO rechtsstand_api;
      GRANT SELECT, INSERT, UPDATE, DELETE ON pgboss.schedule, pgboss.job TO rechtsstand_api;
      GRANT SELECT, INSERT, DELETE ON pgboss.archive TO rechtsstand_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP SCHEMA pgboss CASCADE;`);
  }
}
