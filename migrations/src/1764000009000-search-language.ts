import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The searchable text anew, and what the search knows of language: the words of the corpus, and the
 * lexicons by which compounds are taken apart.
 *
 * What is read for every row that matches lies together in narrow rows; texts and the words of bodies lie
 * outside. Rows are taken over as they are and found by their words until the worker has written all of
 * them anew, which it does because `is_rebuild_due`.
 *
 * A rebuild writes a second table in a schema of its own and puts it in the place of the first. The role
 * of the API owns neither; it calls three functions of the owner.
 */
export class SearchLanguage1764000009000 implements MigrationInterface {
  readonly name = 'SearchLanguage1764000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA search_rebuild;
      CREATE SEQUENCE search_document_ids;
      ALTER TABLE search_documents RENAME TO search_documents_before;
      ALTER INDEX search_documents_pkey RENAME TO search_documents_before_pkey;
      DROP INDEX search_documents_words, search_documents_title, search_documents_entry,
        search_documents_provision;

      CREATE TABLE search_documents (
        -- Never given twice, not even to another table that takes the place of this one.
        id bigint PRIMARY KEY DEFAULT nextval('search_document_ids'),
        entry_id uuid,
        publication_id uuid,
        provision_id uuid,
        provision_version_id uuid,
        -- What results are grouped by.
        subject_id uuid NOT NULL GENERATED ALWAYS AS (coalesce(entry_id, provision_id)) STORED,
        owner_team_id uuid,
        position integer NOT NULL,
        -- 20261123; 0 for an unknown start, 99991231 for an open end; valid_until is exclusive.
        valid_from integer NOT NULL,
        valid_until integer NOT NULL CHECK (valid_until > valid_from),
        -- How near it is to the work of the office: 3 its own pages, 2 its notices and residence law,
        -- 1 neighbouring law.
        standing smallint NOT NULL CHECK (standing BETWEEN 0 AND 3),
        kind text NOT NULL CHECK (kind IN
          ('legal-article', 'process-instruction', 'change-notice', 'provision')),
        -- Of a provision its own law, of an entry those it cites; as in addresses (aufenthg).
        law_keys text[] NOT NULL DEFAULT '{}',
        topic_ids uuid[] NOT NULL DEFAULT '{}',
        -- NULL: visible to everyone.
        team_ids uuid[],
        -- Tokens such as aufenthg_18b.
        citations text[] NOT NULL DEFAULT '{}',
        section_id text,
        title text NOT NULL,
        section_title text NOT NULL DEFAULT '',
        aliases text NOT NULL DEFAULT '',
        headings text NOT NULL DEFAULT '',
        summary text NOT NULL DEFAULT '',
        body text NOT NULL DEFAULT '',
        -- A: title and aliases, B: headings, C: summary and citations, D: body.
        words tsvector NOT NULL,
        title_words tsvector NOT NULL GENERATED ALWAYS AS (ts_filter(words, '{a,b}')) STORED,
        CHECK ((entry_id IS NULL) = (provision_id IS NOT NULL)),
        CHECK ((publication_id IS NULL) = (entry_id IS NULL)),
        CHECK ((provision_version_id IS NULL) = (provision_id IS NULL))
      ) WITH (toast_tuple_target = 512);
      ALTER TABLE search_documents
        ALTER title SET STORAGE MAIN,
        ALTER title_words SET STORAGE MAIN,
        ALTER law_keys SET STORAGE MAIN,
        ALTER topic_ids SET STORAGE MAIN,
        ALTER team_ids SET STORAGE MAIN,
        -- Read by pieces and in a hurry: unpacking would take longer than reading.
        ALTER words SET STORAGE EXTERNAL;

      INSERT INTO search_documents (entry_id, publication_id, provision_id, provision_version_id,
        owner_team_id, position, valid_from, valid_until, standing, kind, law_keys, topic_ids, team_ids,
        citations, section_id, title, section_title, aliases, headings, summary, body, words)
      SELECT entry_id, publication_id, provision_id, provision_version_id, owner_team_id, position,
        valid_from, valid_until, CASE WHEN entry_id IS NULL THEN 0 ELSE 3 END, kind, law_keys, topic_ids,
        team_ids, citations, section_id, title, section_title, aliases, headings, summary, body, words
      FROM search_documents_before ORDER BY id;
      DROP TABLE search_documents_before;

      -- Lists of what is waiting would have to be read by every search.
      CREATE INDEX search_documents_words ON search_documents
        USING gin (words) WITH (fastupdate = off);
      CREATE INDEX search_documents_near ON search_documents
        USING gin (words) WITH (fastupdate = off) WHERE standing > 0;
      CREATE INDEX search_documents_title ON search_documents
        USING gin (title_words) WITH (fastupdate = off);
      CREATE INDEX search_documents_near_title ON search_documents
        USING gin (title_words) WITH (fastupdate = off) WHERE standing > 0;
      CREATE INDEX search_documents_subject ON search_documents (subject_id);

      -- The words of the corpus and about how many documents and titles hold them.
      CREATE TABLE search_words (
        word text PRIMARY KEY,
        documents integer NOT NULL CHECK (documents > 0),
        titles integer NOT NULL,
        -- In how many documents it is written as a noun.
        nouns integer NOT NULL,
        -- search_state.words_version when it was written.
        version bigint NOT NULL
      );
      CREATE INDEX search_words_version ON search_words (version);

      CREATE TABLE search_lexicons (
        version integer PRIMARY KEY CHECK (version > 0),
        data jsonb NOT NULL,
        -- How many documents it was grown from.
        documents integer NOT NULL,
        grown_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      CREATE TABLE search_state (
        is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
        -- Of the documents; 0: compounds are not taken apart.
        lexicon_version integer NOT NULL DEFAULT 0,
        -- Of those that are being written; NULL: there is no rebuild.
        building_version integer,
        is_rebuild_due boolean NOT NULL,
        documents integer NOT NULL DEFAULT 0,
        words_version bigint NOT NULL DEFAULT 0,
        -- What was written up to here counts no more: all words were counted anew.
        counted_version bigint NOT NULL DEFAULT 0
      );
      INSERT INTO search_state (is_rebuild_due) SELECT EXISTS (SELECT FROM search_documents);

      -- Entries and provisions whose texts changed while a rebuild runs.
      CREATE TABLE search_changes (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        entry_id uuid,
        provision_id uuid,
        CHECK (num_nonnulls(entry_id, provision_id) = 1)
      );

      CREATE FUNCTION announce_search_state() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NOTIFY search_state;
        RETURN NULL;
      END $$;
      CREATE TRIGGER announce AFTER UPDATE ON search_state
        FOR EACH STATEMENT EXECUTE FUNCTION announce_search_state();

      -- Every process knows the names of all laws, to read citations of them.
      CREATE FUNCTION announce_laws() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NOTIFY laws;
        RETURN NULL;
      END $$;
      CREATE TRIGGER announce AFTER INSERT OR UPDATE OR DELETE ON laws
        FOR EACH STATEMENT EXECUTE FUNCTION announce_laws();

      -- An empty second table like the first, without indexes.
      CREATE FUNCTION begin_search_rebuild() RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        DROP TABLE IF EXISTS search_rebuild.search_documents;
        CREATE TABLE search_rebuild.search_documents (LIKE public.search_documents
          INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED INCLUDING STORAGE)
          WITH (toast_tuple_target = 512);
        GRANT SELECT, INSERT, DELETE ON search_rebuild.search_documents TO rechtsstand_api;
      END $$;

      -- The indexes of the first table for the second. Built at once they take a tenth of the time.
      CREATE FUNCTION index_search_rebuild() RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp SET maintenance_work_mem = '256MB' AS $$
      DECLARE
        definition text;
      BEGIN
        FOR definition IN SELECT indexdef FROM pg_indexes
          WHERE schemaname = 'public' AND tablename = 'search_documents'
            AND indexname <> 'search_documents_pkey'
        LOOP
          EXECUTE replace(definition, ' ON public.', ' ON search_rebuild.');
        END LOOP;
        ALTER TABLE search_rebuild.search_documents
          ADD CONSTRAINT search_documents_pkey PRIMARY KEY (id);
        ANALYZE search_rebuild.search_documents;
      END $$;

      -- Puts the second table in the place of the first, which is gone then.
      CREATE FUNCTION finish_search_rebuild() RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        DROP TABLE public.search_documents;
        ALTER TABLE search_rebuild.search_documents SET SCHEMA public;
      END $$;

      REVOKE EXECUTE ON FUNCTION begin_search_rebuild(), index_search_rebuild(),
        finish_search_rebuild() FROM public;
      GRANT EXECUTE ON FUNCTION begin_search_rebuild(), index_search_rebuild(),
        finish_search_rebuild() TO rechtsstand_api;
      GRANT USAGE ON SCHEMA search_rebuild TO rechtsstand_api;
      GRANT USAGE ON SEQUENCE search_document_ids TO rechtsstand_api;
      GRANT SELECT, INSERT, DELETE ON search_documents, search_lexicons, search_changes
        TO rechtsstand_api;
      GRANT SELECT, INSERT, UPDATE, DELETE ON search_words TO rechtsstand_api;
      GRANT SELECT, UPDATE ON search_state TO rechtsstand_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP SCHEMA search_rebuild CASCADE;
      DROP FUNCTION begin_search_rebuild(), index_search_rebuild(), finish_search_rebuild();
      DROP TRIGGER announce ON laws;
      DROP FUNCTION announce_laws();
      DROP TABLE search_changes, search_state, search_lexicons, search_words;
      DROP FUNCTION announce_search_state();
      ALTER TABLE search_documents RENAME TO search_documents_after;
      ALTER INDEX search_documents_pkey RENAME TO search_documents_after_pkey;
      DROP INDEX search_documents_words, search_documents_title;

      CREATE TABLE search_documents (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN
          ('legal-article', 'process-instruction', 'change-notice', 'provision')),
        entry_id uuid REFERENCES entries,
        publication_id uuid REFERENCES publications,
        provision_id uuid REFERENCES provisions,
        provision_version_id uuid REFERENCES provision_versions,
        subject_id uuid NOT NULL GENERATED ALWAYS AS (coalesce(entry_id, provision_id)) STORED,
        section_id text,
        position integer NOT NULL,
        title text NOT NULL,
        section_title text NOT NULL DEFAULT '',
        aliases text NOT NULL DEFAULT '',
        headings text NOT NULL DEFAULT '',
        summary text NOT NULL DEFAULT '',
        body text NOT NULL DEFAULT '',
        law_keys text[] NOT NULL DEFAULT '{}',
        citations text[] NOT NULL DEFAULT '{}',
        topic_ids uuid[] NOT NULL DEFAULT '{}',
        owner_team_id uuid REFERENCES teams,
        team_ids uuid[],
        valid_from integer NOT NULL,
        valid_until integer NOT NULL CHECK (valid_until > valid_from),
        words tsvector NOT NULL,
        title_key text NOT NULL,
        CHECK ((entry_id IS NULL) = (provision_id IS NOT NULL)),
        CHECK ((publication_id IS NULL) = (entry_id IS NULL)),
        CHECK ((provision_version_id IS NULL) = (provision_id IS NULL))
      );
      INSERT INTO search_documents (kind, entry_id, publication_id, provision_id, provision_version_id,
        section_id, position, title, section_title, aliases, headings, summary, body, law_keys, citations,
        topic_ids, owner_team_id, team_ids, valid_from, valid_until, words, title_key)
      SELECT kind, entry_id, publication_id, provision_id, provision_version_id, section_id, position,
        title, section_title, aliases, headings, summary, body, law_keys, citations, topic_ids,
        owner_team_id, team_ids, valid_from, valid_until, words, lower(unaccent(title || ' ' || aliases))
      FROM search_documents_after ORDER BY id;
      DROP TABLE search_documents_after;
      DROP SEQUENCE search_document_ids;
      CREATE INDEX search_documents_words ON search_documents USING gin (words);
      CREATE INDEX search_documents_title ON search_documents USING gin (title_key gin_trgm_ops);
      CREATE INDEX search_documents_entry ON search_documents (entry_id);
      CREATE INDEX search_documents_provision ON search_documents (provision_id);
      GRANT SELECT, INSERT, DELETE ON search_documents TO rechtsstand_api;
    `);
  }
}
