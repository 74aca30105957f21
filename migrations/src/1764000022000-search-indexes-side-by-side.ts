import type { MigrationInterface, QueryRunner } from 'typeorm';

const owned = (functions: string): string => `
      REVOKE EXECUTE ON FUNCTION ${functions} FROM public;
      GRANT EXECUTE ON FUNCTION ${functions} TO rechtsstand_api;`;

/** A rebuild of the search has its indexes built one by one, so that two can be built at a time. */
export class SearchIndexesSideBySide1764000022000 implements MigrationInterface {
  readonly name = 'SearchIndexesSideBySide1764000022000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION index_search_rebuild();

      -- This index of the first table for the second. Helpers would be quicker, but take longer together,
      -- and need the processors of those who search.
      CREATE FUNCTION index_search_rebuild(index_name text) RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER
        SET search_path = public, pg_temp SET maintenance_work_mem = '256MB'
        SET max_parallel_maintenance_workers = 0 AS $$
      DECLARE
        definition text;
      BEGIN
        SELECT indexdef INTO STRICT definition FROM pg_indexes
          WHERE schemaname = 'public' AND tablename = 'search_documents' AND indexname = index_name;
        EXECUTE replace(definition, ' ON public.', ' ON search_rebuild.');
      END $$;

      -- When all of them are there.
      CREATE FUNCTION settle_search_rebuild() RETURNS void
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        ALTER TABLE search_rebuild.search_documents
          ADD CONSTRAINT search_documents_pkey PRIMARY KEY USING INDEX search_documents_pkey;
        ANALYZE search_rebuild.search_documents;
      END $$;
      ${owned('index_search_rebuild(text), settle_search_rebuild()')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION index_search_rebuild(text), settle_search_rebuild();

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
      ${owned('index_search_rebuild()')}
    `);
  }
}
