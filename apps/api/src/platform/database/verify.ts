import { migrations } from '@rechtsstand/migrations';
import type { DataSource } from 'typeorm';
import { Refusal } from '../environment/refusal.js';

/**
 * Refuses to serve a database that is not as the code needs it: too old, not fully migrated, or one
 * whose append-only tables the role of the API could change.
 */
export async function verifyDatabase(dataSource: DataSource): Promise<void> {
  await refuseOldServer(dataSource);
  await refusePendingMigrations(dataSource);
  await refusePrivileges(dataSource);
}

/** `WITHOUT OVERLAPS` and `uuidv7()` came with PostgreSQL 18. */
export async function refuseOldServer(dataSource: DataSource): Promise<void> {
  const [server]: { version: number }[] = await dataSource.query(
    `SELECT current_setting('server_version_num')::int AS version`,
  );
  const version = server?.version ?? 0;
  if (version < 180_000)
    throw new Refusal(
      `PostgreSQL 18 or newer is needed; this server is ${Math.floor(version / 10_000)}.`,
    );
}

async function refusePendingMigrations(dataSource: DataSource): Promise<void> {
  const pending = await pendingMigrations(dataSource);
  if (pending.length > 0)
    throw new Refusal(
      `The database lacks ${pending.length} of ${migrations.length} migrations; run "node apps/api/dist/migrate.js" first.`,
    );
}

/** The migrations of this version that have not run yet. */
export async function pendingMigrations(dataSource: DataSource): Promise<string[]> {
  const known = migrations.map((Migration) => new Migration().name ?? Migration.name);
  const [table]: { exists: boolean }[] = await dataSource.query(
    `SELECT to_regclass('migrations') IS NOT NULL AS exists`,
  );
  if (!table?.exists) return known;
  const applied: { name: string }[] = await dataSource.query('SELECT name FROM migrations');
  return known.filter((name) => !applied.some((migration) => migration.name === name));
}

/** Its triggers would refuse too, but a role that owns a table can drop its triggers. */
async function refusePrivileges(dataSource: DataSource): Promise<void> {
  const tables: { name: string }[] = await dataSource.query(
    `SELECT c.relname AS name
     FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE t.tgname = 'refuse_row_change'
       AND (has_table_privilege(c.oid, 'UPDATE') OR has_table_privilege(c.oid, 'DELETE')
            OR has_table_privilege(c.oid, 'TRUNCATE'))
     ORDER BY c.relname`,
  );
  if (tables.length > 0)
    throw new Refusal(
      `The role in DATABASE_URL may change what must never change (${tables.map(({ name }) => name).join(', ')}); it must be rechtsstand_api, which owns nothing.`,
    );
}
