import { Client } from 'pg';
import {
  embeddedDatabasePort,
  embeddedEnvironment,
} from '../../../tools/lib/embedded-database.mjs';

/** Asks the database of the application under test, past the API, as its owner. */
export async function inDatabase<Row extends object>(
  statement: string,
  values: unknown[],
): Promise<Row[]> {
  const folder = process.env.RECHTSSTAND_E2E_DATA_DIR;
  const port = folder && embeddedDatabasePort(folder);
  if (!folder || !port) throw new Error('No database: run this file in the project "e2e".');
  const { MIGRATION_DATABASE_URL } = embeddedEnvironment(folder, port);
  const client = new Client({ connectionString: MIGRATION_DATABASE_URL });
  await client.connect();
  try {
    return (await client.query<Row>(statement, values)).rows;
  } finally {
    await client.end();
  }
}
