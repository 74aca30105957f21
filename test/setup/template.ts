import type pg from 'pg';
import { urlsOf } from './urls.js';

const name = 'template_migrated';

/**
 * The database every test database is a copy of. The first worker that asks migrates it, with the
 * migrations as they stand in the sources; the others wait for it.
 */
export async function migratedTemplate(client: pg.Client, clusterUrl: string): Promise<string> {
  await client.query('SELECT pg_advisory_lock(1)');
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (!rowCount) await createTemplate(client, clusterUrl);
  } finally {
    await client.query('SELECT pg_advisory_unlock(1)');
  }
  return name;
}

async function createTemplate(client: pg.Client, clusterUrl: string): Promise<void> {
  const draft = `${name}_draft`;
  await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${draft} TEMPLATE rechtsstand OWNER rechtsstand_owner`);
  await migrate(urlsOf(clusterUrl, draft).ownerUrl);
  await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
}

async function migrate(url: string): Promise<void> {
  const { DataSource } = await import('typeorm');
  const { migrations } = await import('@rechtsstand/migrations');
  const source = await new DataSource({ type: 'postgres', url, migrations }).initialize();
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
}
