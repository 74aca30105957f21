import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';
import pg from 'pg';
import { migratedTemplate } from './template.js';
import { urlsOf, type DatabaseUrls } from './urls.js';

/**
 * A fresh, migrated database of this test file's own. Call it at the top level of the file or in
 * `beforeAll`; every call makes another one. A worker's databases of earlier files are dropped on
 * the way, so nothing needs to be cleaned up.
 *
 * `empty` leaves out the migrations, for tests that run them themselves.
 */
export async function testDatabase({ empty = false } = {}): Promise<DatabaseUrls> {
  const clusterUrl = process.env.RECHTSSTAND_TEST_DATABASE;
  if (!clusterUrl) throw new Error('No test cluster: run this file in the project "medium".');

  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  try {
    await dropOthersOfThisWorker(client);
    const template = empty ? 'rechtsstand' : await migratedTemplate(client, clusterUrl);
    const name = `${workerPrefix}${fileTag()}_${process.hrtime.bigint()}`;
    await client.query(
      `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy OWNER rechtsstand_owner`,
    );
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${name} TO rechtsstand_api`);
    return urlsOf(clusterUrl, name);
  } finally {
    await client.end();
  }
}

const workerPrefix = `test_${process.env.JEST_WORKER_ID ?? '1'}_`;

function fileTag(): string {
  const path = expect.getState().testPath ?? '';
  return createHash('sha256').update(path).digest('hex').slice(0, 8);
}

async function dropOthersOfThisWorker(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE starts_with(datname, $1) AND NOT starts_with(datname, $2)',
    [workerPrefix, workerPrefix + fileTag()],
  );
  for (const { datname } of rows) await client.query(`DROP DATABASE ${datname} WITH (FORCE)`);
}
