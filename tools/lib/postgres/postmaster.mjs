import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeProcess } from '../system/processes.mjs';

/** @typedef {{ pid: number, port: number, ready: boolean }} Postmaster */

/**
 * The PostgreSQL that serves the data directory, if one runs. Its pid file alone proves nothing: a
 * crash leaves it behind, and another process may carry the number by now.
 *
 * @param {string} directory
 * @returns {Postmaster | undefined}
 */
export function findPostmaster(directory) {
  const postmaster = readPidFile(directory);
  const found = postmaster && describeProcess(postmaster.pid);
  return found?.command.includes(directory) && found.command.includes('postgres')
    ? postmaster
    : undefined;
}

/**
 * @param {string} directory
 * @returns {Postmaster | undefined}
 */
function readPidFile(directory) {
  try {
    const lines = readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, , , port, , , , status] = lines.map((line) => line.trim());
    return { pid: Number(pid), port: Number(port), ready: status === 'ready' };
  } catch {
    return undefined;
  }
}
