import type { DataSource } from 'typeorm';
import { Refusal } from '../environment/refusal.js';

const extensions = ['pg_trgm', 'unaccent', 'btree_gist'];

/** Refuses a database that lacks what only an administrator of the server can create. */
export async function refuseUnprepared(dataSource: DataSource): Promise<void> {
  const [found]: { missing: string[]; hasRole: boolean }[] = await dataSource.query(
    `SELECT ARRAY(SELECT name FROM unnest($1::text[]) AS name
                  WHERE NOT EXISTS (SELECT FROM pg_extension WHERE extname = name)) AS missing,
            EXISTS (SELECT FROM pg_roles WHERE rolname = 'rechtsstand_api') AS "hasRole"`,
    [extensions],
  );
  const statements = (found?.missing ?? extensions).map((name) => `CREATE EXTENSION ${name};`);
  if (!found?.hasRole) statements.push(`CREATE ROLE rechtsstand_api LOGIN PASSWORD '...';`);
  if (statements.length > 0)
    throw new Refusal(
      `The database is not prepared; as an administrator of PostgreSQL, run in it: ${statements.join(' ')}`,
    );
}
