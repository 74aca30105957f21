import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { inRoot } from './paths.mjs';

/**
 * @typedef {object} Secrets made once, kept in the data folder, readable by its owner only
 * @property {import('./postgres/cluster.mjs').Passwords} passwords
 * @property {string} auditKey 32 bytes in hexadecimal; seals the audit log
 */

/** Everything this installation keeps: `DATA_DIR`, or `.data` in the checkout. */
export function dataFolder() {
  const path = inRoot(process.env.DATA_DIR || '.data');
  mkdirSync(join(path, 'log'), { recursive: true });
  return path;
}

/**
 * @param {string} folder
 * @returns {Secrets}
 */
export function secretsOf(folder) {
  const path = join(folder, 'secrets.json');
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  if (existsSync(join(folder, 'postgres')))
    throw new Failure(
      `${path} is missing. It holds the passwords of the database beside it and the key of the audit log; restore it from a backup.`,
    );
  const secret = () => randomBytes(32).toString('hex');
  const passwords = { superuser: secret(), owner: secret(), api: secret() };
  const secrets = { passwords, auditKey: secret() };
  writeFileSync(path, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}

/**
 * The log file of a process. Past ten megabytes the old one is set aside at the start, one
 * generation deep.
 *
 * @param {string} folder
 * @param {string} name
 */
export function logFile(folder, name) {
  const path = join(folder, 'log', `${name}.log`);
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 10_000_000) renameSync(path, `${path}.1`);
  return path;
}
