import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The rules by which the search reads what is typed, as far as they are the office's own, and what was
 * searched for in vain.
 *
 * The rules that come with the application are not stored: a row about one of them says only what the
 * office holds of it, so that a newer version brings its rules to every office.
 *
 * A search without result is nobody's: no person, no session and no time of day is stored. The id is
 * random because the usual ones (uuidv7) would tell the millisecond.
 */
export class SearchTerms1764000010000 implements MigrationInterface {
  readonly name = 'SearchTerms1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE term_rules (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        -- The rule of the application it is about; NULL for an own one.
        default_key text UNIQUE,
        -- NULL: as it came with the application.
        typed text[] CHECK (cardinality(typed) > 0),
        means text[] CHECK (cardinality(means) > 0),
        relation text CHECK (relation IN ('same', 'leads-to')),
        note text NOT NULL DEFAULT '',
        is_on boolean NOT NULL DEFAULT true,
        revision integer NOT NULL DEFAULT 1,
        changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        changed_by uuid NOT NULL REFERENCES subjects,
        CHECK (num_nulls(typed, means, relation) IN (0, 3)),
        CHECK (default_key IS NOT NULL OR typed IS NOT NULL)
      );

      -- One row: which of two readings of the rules is the newer one.
      CREATE TABLE term_rules_version (
        is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
        version bigint NOT NULL
      );
      INSERT INTO term_rules_version (version) VALUES (0);

      -- Whatever changes the rules, every process of the API hears of it when that is committed.
      CREATE FUNCTION announce_term_rules() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
      BEGIN
        UPDATE term_rules_version SET version = version + 1;
        NOTIFY term_rules;
        RETURN NULL;
      END $$;
      REVOKE EXECUTE ON FUNCTION announce_term_rules() FROM public;
      CREATE TRIGGER announce AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON term_rules
        FOR EACH STATEMENT EXECUTE FUNCTION announce_term_rules();

      CREATE TABLE missing_searches (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        -- Folded: spellings of the same are counted together.
        search_key text NOT NULL UNIQUE,
        text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 120),
        reports integer NOT NULL DEFAULT 1 CHECK (reports > 0),
        first_on date NOT NULL,
        last_on date NOT NULL CHECK (last_on >= first_on),
        outcome text CHECK (outcome IN ('rule-made', 'page-written', 'nothing-to-do')),
        settled_on date,
        CHECK ((outcome IS NULL) = (settled_on IS NULL))
      );

      GRANT SELECT, INSERT, UPDATE, DELETE ON term_rules, missing_searches TO rechtsstand_api;
      GRANT SELECT ON term_rules_version TO rechtsstand_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE missing_searches, term_rules_version, term_rules;
      DROP FUNCTION announce_term_rules();
    `);
  }
}
