import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People, their teams, roles and deputies with periods ("who was concerned on that day" is asked
 * later), and server-side sessions. Everything provable names a subject, a pseudonym of a person:
 * retention deletes the link between the two and leaves the proof.
 */
export class People1764000001000 implements MigrationInterface {
  readonly name = 'People1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE teams (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name text NOT NULL CHECK (name <> ''),
        created_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      CREATE TABLE people (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        login text NOT NULL UNIQUE CHECK (login ~ '^[a-z0-9][a-z0-9._-]{1,63}$'),
        display_name text NOT NULL CHECK (display_name <> ''),
        email text,
        password_hash text NOT NULL,
        is_demo boolean NOT NULL DEFAULT false,
        disabled_at timestamptz,
        last_visit_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      CREATE TABLE subjects (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid UNIQUE REFERENCES people ON DELETE SET NULL
      );

      -- A membership without a team holds for the whole office.
      CREATE TABLE memberships (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        team_id uuid REFERENCES teams,
        role text NOT NULL CHECK (role IN
          ('caseworker', 'editor', 'team-lead', 'legal-coordinator', 'head', 'administrator')),
        valid_from date NOT NULL,
        valid_until date CHECK (valid_until > valid_from),
        CHECK (role <> 'team-lead' OR team_id IS NOT NULL),
        CONSTRAINT memberships_do_not_overlap EXCLUDE USING gist (
          person_id WITH =,
          coalesce(team_id, '00000000-0000-0000-0000-000000000000') WITH =,
          role WITH =,
          daterange(valid_from, valid_until) WITH &&)
      );

      CREATE TABLE absences (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        deputy_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        valid_from date NOT NULL,
        valid_until date NOT NULL CHECK (valid_until > valid_from),
        CHECK (deputy_id <> person_id)
      );
      CREATE INDEX absences_deputy ON absences (deputy_id, valid_until);

      -- The cookie holds the token, this table only its SHA-256: a copy of it opens no session.
      CREATE TABLE sessions (
        token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
        person_id uuid NOT NULL REFERENCES people ON DELETE CASCADE,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        last_seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX sessions_person ON sessions (person_id);

      -- In the shape rate-limiter-flexible keeps its counters.
      CREATE TABLE rate_limits (
        key varchar(255) PRIMARY KEY,
        points integer NOT NULL DEFAULT 0,
        expire bigint
      );

      -- Whose pseudonym a subject is never changes: what is provable rests on it.
      GRANT SELECT, INSERT ON teams, subjects TO rechtsstand_api;
      GRANT SELECT, INSERT, UPDATE ON people TO rechtsstand_api;
      GRANT SELECT, INSERT, UPDATE, DELETE ON memberships, absences, sessions, rate_limits
        TO rechtsstand_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE rate_limits, sessions, absences, memberships, subjects, people, teams;
    `);
  }
}
