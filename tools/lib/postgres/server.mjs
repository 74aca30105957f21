import { once } from 'node:events';
import { closeSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../failure.mjs';
import { freePort } from '../system/ports.mjs';
import { isRunning, signalProcess, waitUntilGone } from '../system/processes.mjs';
import { databaseAccount, spawnAs } from './account.mjs';
import { binaries } from './binaries.mjs';
import { findPostmaster } from './postmaster.mjs';

/**
 * @typedef {object} Server a running PostgreSQL
 * @property {number} pid
 * @property {number} port
 * @property {boolean} adopted whether it ran already, left behind by a crash
 * @property {Promise<void>} exited resolves when it is gone, for whatever reason
 * @property {() => Promise<void>} stop ends sessions, writes everything out, and exits
 */

const always = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  // Statements take milliseconds; compiling one would take longer than running it.
  jit: 'off',
  // The searched text of all federal law and its indexes.
  shared_buffers: '384MB',
  // Statements and details quote rows, which hold personal data: they stay out of the log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/** What is acknowledged is on the disk. */
const durable = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };

/** For data nobody will miss. */
export const throwAway = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Starts PostgreSQL on a cluster, or adopts the one that already serves it.
 *
 * @param {string} directory
 * @param {{ port?: number, logFile: string, settings?: Record<string, string | number> }} options
 * @returns {Promise<Server>}
 */
export async function startServer(directory, { port, logFile, settings = durable }) {
  const running = findPostmaster(directory);
  if (running) return adopt(directory, running);
  rmSync(join(directory, 'postmaster.pid'), { force: true });

  const chosenPort = await freePort(port);
  const account = databaseAccount();
  const { postgres } = await binaries();
  const all = { ...always, ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const log = openSync(logFile, 'a');
  // A process group of its own keeps Ctrl+C away: PostgreSQL stops last, when we say so.
  const child = spawnAs(account, postgres, ['-D', directory, '-p', String(chosenPort), ...flags], {
    paths: [join(directory, 'PG_VERSION')],
    env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const exited = once(child, 'exit').then(() => undefined);
  const pid = child.pid ?? 0;
  if (!(await untilReady(directory, pid)))
    throw new Failure(`PostgreSQL did not start; ${logFile} says why.`);
  return { ...control(pid, exited), port: chosenPort, adopted: false };
}

/**
 * @param {string} directory
 * @param {{ pid: number, port: number }} postmaster
 * @returns {Promise<Server>}
 */
async function adopt(directory, { pid, port }) {
  if (!(await untilReady(directory, pid)))
    throw new Failure('A PostgreSQL left behind by a crash ended just now. Please start again.');
  return { ...control(pid, untilGone(pid)), port, adopted: true };
}

/**
 * @param {number} pid
 * @param {Promise<void>} exited
 */
function control(pid, exited) {
  const stop = async () => {
    signalProcess(pid, 'SIGINT'); // "fast": ends sessions, then writes a checkpoint
    if (await waitUntilGone(pid, 60_000)) return;
    signalProcess(pid, 'SIGQUIT'); // "immediate": the next start recovers from the log
    await waitUntilGone(pid, 10_000);
  };
  return { pid, exited, stop };
}

/**
 * Recovery after a crash may take its time, so this waits as long as the process lives.
 *
 * @param {string} directory
 * @param {number} pid
 */
async function untilReady(directory, pid) {
  while (isRunning(pid)) {
    if (findPostmaster(directory)?.ready) return true;
    await sleep(25);
  }
  return false;
}

/** @param {number} pid */
async function untilGone(pid) {
  while (isRunning(pid)) await sleep(500);
}
