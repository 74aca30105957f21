import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { indexFormat } from './index-settings.js';

/** What things of ours are called on a server that may serve others, too. */
export interface IndexNames {
  /** All indexes of this database begin so. */
  prefix: string;
  /** The one that is searched. */
  live: string;
  /** The next one, while it is being filled. */
  building: string;
}

/** One database, one index: a copy of the database, or one for tests, never meets that of another. */
export async function indexNamesOf(manager: EntityManager): Promise<IndexNames> {
  const [row]: { identity: string }[] = await manager.query(
    `SELECT system_identifier || '/' || (SELECT oid FROM pg_database WHERE datname = current_database())
       AS identity FROM pg_control_system()`,
  );
  const digest = createHash('sha256').update(String(row?.identity)).digest('hex').slice(0, 12);
  return namesWith(`rechtsstand-${digest}-`);
}

function namesWith(prefix: string): IndexNames {
  const live = `${prefix}${indexFormat}`;
  return { prefix, live, building: `${live}-next` };
}
