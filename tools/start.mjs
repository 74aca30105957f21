/** `npm start`: everything from a fresh clone to a running application, and back down again. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoPeople, loadDemo, migrate, startApi, startWorker } from './lib/api.mjs';
import { buildStale } from './lib/build.mjs';
import { say, step } from './lib/console.mjs';
import { dataFolder, logFile } from './lib/data-folder.mjs';
import {
  embeddedEnvironment,
  isEmbedded,
  startEmbeddedDatabase,
} from './lib/embedded-database.mjs';
import { Failure, runMain } from './lib/failure.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { keepRunning } from './lib/keep-running.mjs';
import { takeLock } from './lib/lock.mjs';
import { stopSignal } from './lib/stop-signal.mjs';
import { isPort, isPortFree } from './lib/system/ports.mjs';

const port = process.env.PORT || '3000';
/** An API left behind by a killed run takes a moment to notice and let go of the port. */
const patience = 6_000;
const local = `http://localhost:${port}`;

await runMain(async () => {
  const folder = dataFolder();
  const lock = takeLock(folder, 'npm start');
  if ('heldBy' in lock)
    throw new Failure(
      `"${lock.heldBy.purpose}" already runs with the data in ${folder} (process ${lock.heldBy.pid}). Stop it first, or set DATA_DIR and PORT for a second copy.`,
    );
  const signal = stopSignal();
  try {
    await serve(folder, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    lock.release();
  }
});

/**
 * @param {string} folder
 * @param {AbortSignal} signal
 */
async function serve(folder, signal) {
  await ensureInstalled(signal);
  await buildStale(signal);
  if (isPort(port) && !(await isPortFree(Number(port), patience)))
    throw new Failure(`Port ${port} is used by another program. Set PORT to a free one.`);
  if (isEmbedded()) await withEmbeddedDatabase(folder, signal);
  else await serveApi(folder, {}, signal);
}

/**
 * PostgreSQL comes up before the API and goes down after it, whatever happens to the API.
 *
 * @param {string} folder
 * @param {AbortSignal} signal
 */
async function withEmbeddedDatabase(folder, signal) {
  const database = await startEmbeddedDatabase(folder);
  if (database.adopted) say('  The database of an earlier run is still at work and goes on.');
  const stopApi = new AbortController();
  const stopDatabase = new AbortController();
  signal.addEventListener('abort', () => stopApi.abort());
  const start = () => startEmbeddedDatabase(folder);
  const databaseKept = keepRunning('PostgreSQL', database, start, stopDatabase.signal);
  databaseKept.catch(() => stopApi.abort());
  try {
    await serveApi(folder, embeddedEnvironment(folder, database.port), stopApi.signal);
  } finally {
    stopDatabase.abort();
    await databaseKept;
  }
}

/**
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} database
 * @param {AbortSignal} signal
 */
async function serveApi(folder, database, signal) {
  const env = { NODE_ENV: 'production', ...process.env, ...database, PORT: port, DATA_DIR: folder };
  step('Bringing the database up to date');
  await migrate(env, signal);
  await loadDemoOnce(folder, env);
  const options = { logFile: logFile(folder, 'api'), url: local, signal };
  const api = await startApi(env, options);
  const workerOptions = { logFile: logFile(folder, 'worker') };
  const worker = await startWorker(env, workerOptions);
  if (!signal.aborted) await announce();
  await keepBoth(
    (both) => keepRunning('The API', api, () => startApi(env, options), both),
    (both) => keepRunning('The worker', worker, () => startWorker(env, workerOptions), both),
    signal,
  );
}

/**
 * Keeps two services until the signal says stop; when one does not recover, the other is stopped too.
 *
 * @param {(signal: AbortSignal) => Promise<void>} first
 * @param {(signal: AbortSignal) => Promise<void>} second
 * @param {AbortSignal} signal
 */
async function keepBoth(first, second, signal) {
  const stop = new AbortController();
  signal.addEventListener('abort', () => stop.abort());
  if (signal.aborted) stop.abort();
  const kept = [first, second].map((keep) => keep(stop.signal).finally(() => stop.abort()));
  await Promise.allSettled(kept);
  await Promise.all(kept);
}

/**
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 */
async function loadDemoOnce(folder, env) {
  const done = join(folder, 'demo-loaded');
  if (!env.DEMO || env.DEMO === 'off' || existsSync(done)) return;
  step('Loading the demo');
  await loadDemo(env);
  if (isEmbedded()) writeFileSync(done, '');
}

async function announce() {
  const address = process.env.PUBLIC_URL || local;
  const people = await demoPeople(local, address);
  const signIn = people.length > 0 ? ` Sign in as ${people.join(', ')}.` : '';
  console.log(`Rechtsstand is ready at ${address}.${signIn} Ctrl+C stops it.`);
}
