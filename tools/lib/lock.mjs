import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeProcess } from './system/processes.mjs';

/**
 * @typedef {object} Holder who works with a data folder
 * @property {number} pid
 * @property {string} startedAt tells a later process with the same number apart
 * @property {string} purpose the command, such as `npm start`
 */

/**
 * Takes the data folder for this process, so that two never run one database. A lock whose holder is
 * gone is taken over.
 *
 * @param {string} directory
 * @param {string} purpose
 * @returns {{ release: () => void } | { heldBy: Holder }}
 */
export function takeLock(directory, purpose) {
  const path = join(directory, 'lock');
  const mine = {
    pid: process.pid,
    startedAt: describeProcess(process.pid)?.startedAt ?? '',
    purpose,
  };
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine));
  try {
    for (;;) {
      // A link appears with its content at once and fails if there is one: no moment in between.
      if (tryLink(draft, path)) return { release: () => rmSync(path, { force: true }) };
      const holder = readHolder(path);
      if (holder && isAlive(holder)) return { heldBy: holder };
      discardStale(path, holder);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** @param {Holder} holder */
const isAlive = ({ pid, startedAt }) => describeProcess(pid)?.startedAt === startedAt;

/**
 * Moves a stale lock away. Should another process have been faster, and the lock moved be its fresh
 * one, it is put back.
 *
 * @param {string} path
 * @param {Holder | undefined} stale
 */
function discardStale(path, stale) {
  const away = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, away);
  } catch {
    return;
  }
  const moved = readHolder(away);
  if (moved && moved.startedAt !== stale?.startedAt) tryLink(away, path);
  rmSync(away, { force: true });
}

/** @param {string} from @param {string} to */
function tryLink(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * @param {string} path
 * @returns {Holder | undefined}
 */
function readHolder(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
