import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What the operating system knows about a process; undefined when there is none, or only a zombie
 * that nobody reaps (usual in containers, where the first process is no init).
 *
 * `startedAt` tells two processes apart that had the same id one after the other. It is an opaque
 * mark, comparable only for equality.
 *
 * @param {number} pid
 * @returns {{ startedAt: string, command: string } | undefined}
 */
export function describeProcess(pid) {
  if (process.platform !== 'linux') return describeWithPs(pid);
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field, the name in parentheses, may itself hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { startedAt: `${bootId()}:${fields[19]}`, command };
  } catch {
    return undefined;
  }
}

/** Start times are counted from the boot, so the boot is part of the mark. */
function bootId() {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
}

/** @param {number} pid */
function describeWithPs(pid) {
  try {
    const line = execFileSync('ps', ['-o', 'stat=,lstart=,command=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    // `lstart` is always 24 characters wide: "Mon Nov 23 10:33:44 2026".
    const [, state, startedAt, command] = /^(\S+)\s+(.{24})\s+(.*)$/s.exec(line) ?? [];
    if (!state || state.startsWith('Z')) return undefined;
    return { startedAt: startedAt ?? '', command: command ?? '' };
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
export const isRunning = (pid) => describeProcess(pid) !== undefined;

/**
 * Waits until the process is gone; false when it still runs after `patience` milliseconds.
 *
 * @param {number} pid
 * @param {number} patience
 */
export async function waitUntilGone(pid, patience) {
  const end = Date.now() + patience;
  while (isRunning(pid)) {
    if (Date.now() > end) return false;
    await sleep(50);
  }
  return true;
}

/**
 * Sends a signal to a process that may be gone already.
 *
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
export function signalProcess(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
