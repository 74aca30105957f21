import { execFileSync, spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../failure.mjs';

/** @typedef {{ uid: number, gid: number }} Account */

const name = 'postgres';

/**
 * The account PostgreSQL runs under: undefined for our own, and, since PostgreSQL refuses to run as
 * root, the unprivileged account `postgres` (created when missing) if we are root.
 *
 * @returns {Account | undefined}
 */
export function databaseAccount() {
  if (process.getuid?.() !== 0) return undefined;
  try {
    return lookUp();
  } catch {
    createAccount();
    return lookUp();
  }
}

/** @returns {Account} */
function lookUp() {
  const id = (/** @type {string} */ option) =>
    Number(execFileSync('id', [option, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  return { uid: id('-u'), gid: id('-g') };
}

function createAccount() {
  const attempts = [
    ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/bin/false', name],
    ['adduser', '-S', '-D', '-H', '-s', '/bin/false', name], // BusyBox
  ];
  for (const [command = '', ...options] of attempts) {
    try {
      execFileSync(command, options, { stdio: 'ignore' });
      return;
    } catch {
      // Not on this system: try the next.
    }
  }
  throw new Failure(
    `PostgreSQL does not run as root, and an account "${name}" could not be created. Run this as an ordinary user, or set DATABASE_URL to a server of your own.`,
  );
}

/**
 * Spawns a program of PostgreSQL under the account. Where a folder on the way to one of the paths is
 * closed to the account (a checkout below /root, say), the program keeps the one capability it needs
 * to pass, instead of having folders opened that are not ours.
 *
 * @param {Account | undefined} account
 * @param {string} program
 * @param {string[]} options
 * @param {import('node:child_process').SpawnOptions & { paths: string[] }} settings
 */
export function spawnAs(account, program, options, { paths, ...settings }) {
  if (!account) return spawn(program, options, settings);
  if ([program, ...paths].every((path) => canReach(path, account)))
    return spawn(program, options, { ...settings, ...account });
  const identity = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'];
  // The secure bit makes access(2), with which initdb looks for its companions, count it as well.
  const bits = '--securebits=+no_setuid_fixup';
  const capability = [bits, '--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  const prefix = [...identity, ...capability, '--'];
  try {
    execFileSync('setpriv', [...prefix, 'true'], { stdio: 'ignore' });
  } catch {
    throw new Failure(
      `PostgreSQL does not run as root, and its account "${name}" may not enter the folders of ${program} or ${paths[0]}. Run this as an ordinary user, or move the checkout to a folder everybody may enter.`,
    );
  }
  return spawn('setpriv', [...prefix, program, ...options], settings);
}

/**
 * Whether the account may walk down to the path.
 *
 * @param {string} path
 * @param {Account} account
 */
export function canReach(path, account) {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const execute = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & execute) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
