import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The searchable text: one row per section of an entry's effective version and per version of a
 * provision, with the days on which it applies. A projection: it can be thrown away and rebuilt.
 *
 * Words are folded and stemmed by our own language library before they come here, never by a text search
 * configuration of the database, so that index, query and highlights agree and a second engine can too.
 */
export class Search1764000007000 implements MigrationInterface {
  readonly name = 'Search1764000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE search_documents (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN
          ('legal-article', 'process-instruction', 'change-notice', 'provision')),
        entry_id uuid REFERENCES entries,
        publication_id uuid REFERENCES publications,
        provision_id uuid REFERENCES provisions,
        provision_version_id uuid REFERENCES provision_versions,
        -- What results are grouped by.
        subject_id uuid NOT NULL GENERATED ALWAYS AS (coalesce(entry_id, provision_id)) STORED,
        section_id text,
        position integer NOT NULL,
        title text NOT NULL,
        section_title text NOT NULL DEFAULT '',
        aliases text NOT NULL DEFAULT '',
        headings text NOT NULL DEFAULT '',
        summary text NOT NULL DEFAULT '',
        body text NOT NULL DEFAULT '',
        -- Of a provision its own law, of an entry those it cites; as in addresses (aufenthg).
        law_keys text[] NOT NULL DEFAULT '{}',
        -- Tokens such as aufenthg_18b.
        citations text[] NOT NULL DEFAULT '{}',
        topic_ids uuid[] NOT NULL DEFAULT '{}',
        owner_team_id uuid REFERENCES teams,
        -- NULL: visible to everyone.
        team_ids uuid[],
        -- 20261123; 0 for an unknown start, 99991231 for an open end; valid_until is exclusive.
        valid_from integer NOT NULL,
        valid_until integer NOT NULL CHECK (valid_until > valid_from),
        -- A: title and aliases, B: headings, C: summary and citations, D: body.
        words tsvector NOT NULL,
        -- Title and aliases folded, for parts of words and for typing errors.
        title_key text NOT NULL,
        CHECK ((entry_id IS NULL) = (provision_id IS NOT NULL)),
        CHECK ((publication_id IS NULL) = (entry_id IS NULL)),
        CHECK ((provision_version_id IS NULL) = (provision_id IS NULL))
      );
      CREATE INDEX search_documents_words ON search_documents USING gin (words);
      CREATE INDEX search_documents_title ON search_documents USING gin (title_key gin_trgm_ops);
      CREATE INDEX search_documents_entry ON search_documents (entry_id);
      CREATE INDEX search_documents_provision ON search_documents (provision_id);

      GRANT SELECT, INSERT, DELETE ON search_documents TO rechtsstand_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE search_documents;`);
  }
}
