import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { inRoot } from './paths.mjs';
import { runHere, runQuietly } from './run.mjs';
import { signalProcess, waitUntilGone } from './system/processes.mjs';

/** @typedef {import('./keep-running.mjs').Service} Service */

/** A program of the API: `migrate`, `demo`, `main`, `worker`, `cli`. */
const program = (/** @type {string} */ name) => inRoot(`apps/api/dist/${name}.js`);

/**
 * Brings the database to the state of the code.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} [signal]
 */
export async function migrate(env, signal) {
  const { code, output } = await runQuietly(process.execPath, [program('migrate')], {
    env,
    signal,
  });
  if (code !== 0) throw new Failure(`The database could not be brought up to date.\n${output}`);
}

/**
 * Loads the demo; it tells its progress itself and leaves a database with entries alone.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export async function loadDemo(env) {
  const stdio = /** @type {const} */ (['ignore', 2, 2]);
  if ((await runHere(process.execPath, [program('demo')], { env, stdio: [...stdio] })) !== 0)
    throw new Failure('The demo could not be loaded.');
}

/**
 * Runs a command of the API's command line in this terminal.
 *
 * @param {string[]} options
 * @param {NodeJS.ProcessEnv} env
 */
export const runCommand = (options, env) =>
  runHere(process.execPath, [program('cli'), ...options], { env });

/**
 * Starts the API and waits until it serves.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {{ logFile: string, url: string, signal: AbortSignal }} options
 * @returns {Promise<Service>}
 */
export async function startApi(env, { logFile, url, signal }) {
  const api = startProgram('main', env, logFile);
  const patience = Date.now() + 60_000;
  while (!signal.aborted && !(await isReady(url))) {
    if (api.hasEnded()) throw new Failure(`The API did not start; ${logFile} has the details.`);
    if (Date.now() > patience) {
      await api.stop();
      throw new Failure(`The API is not ready after a minute; ${logFile} may say why.`);
    }
    await sleep(100);
  }
  return api;
}

/**
 * Starts a worker, which does what the API leaves for later. Nobody has to wait until it is ready.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {{ logFile: string }} options
 * @returns {Promise<Service>}
 */
export async function startWorker(env, { logFile }) {
  return startProgram('worker', env, logFile);
}

/**
 * Starts a program of the API that goes on until it is stopped, or until this process ends. Its log
 * lines go to the file, what it complains about to this terminal as well.
 *
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 * @param {string} logFile
 * @returns {Service & { hasEnded: () => boolean }}
 */
function startProgram(name, env, logFile) {
  const log = openSync(logFile, 'a');
  const preload = ['--enable-source-maps', '--import', inRoot('tools/lib/follow-parent.mjs')];
  const child = spawn(process.execPath, [...preload, program(name)], {
    env,
    cwd: inRoot('.'),
    stdio: ['ignore', log, 'pipe', 'ipc'],
    detached: true, // Ctrl+C is for us; the program is told in its turn
  });
  closeSync(log);
  child.stderr?.on('data', (chunk) => {
    appendFileSync(logFile, chunk);
    process.stderr.write(chunk);
  });
  const pid = /** @type {number} */ (child.pid);
  const exited = once(child, 'exit');
  return {
    exited,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    stop: async () => {
      signalProcess(pid, 'SIGTERM');
      if (!(await waitUntilGone(pid, 10_000))) signalProcess(pid, 'SIGKILL');
      await exited;
    },
  };
}

/** @param {string} url */
async function isReady(url) {
  try {
    return (await fetch(`${url}/health/ready`)).ok;
  } catch {
    return false;
  }
}

/**
 * The names of the people one can sign in as; none outside demo mode.
 *
 * @param {string} url
 * @param {string} origin that the API takes requests from
 * @returns {Promise<string[]>}
 */
export async function demoPeople(url, origin) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ query: '{ signInOptions { demoPeople { displayName } } }' }),
  });
  if (!response.ok) return [];
  const { data } =
    /** @type {{ data?: { signInOptions: { demoPeople: { displayName: string }[] } } }} */ (
      await response.json()
    );
  return data?.signInOptions.demoPeople.map(({ displayName }) => displayName) ?? [];
}
