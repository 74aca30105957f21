/**
 * `npm run dev`: everything in watch mode. What is saved is compiled; the API starts again; the
 * browser takes over changes of the web at http://localhost:5173 without reloading.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { loadDemo, migrate } from './lib/api.mjs';
import { buildStale } from './lib/build.mjs';
import { say } from './lib/console.mjs';
import { dataFolder } from './lib/data-folder.mjs';
import {
  embeddedEnvironment,
  isEmbedded,
  startEmbeddedDatabase,
} from './lib/embedded-database.mjs';
import { Failure, runMain } from './lib/failure.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { takeLock } from './lib/lock.mjs';
import { inRoot } from './lib/paths.mjs';
import { stopSignal } from './lib/stop-signal.mjs';

const port = process.env.PORT || '3000';
const webUrl = 'http://localhost:5173';

await runMain(async () => {
  const folder = dataFolder();
  const lock = takeLock(folder, 'npm run dev');
  if ('heldBy' in lock)
    throw new Failure(`"${lock.heldBy.purpose}" already runs with the data in ${folder}.`);
  const signal = stopSignal();
  await ensureInstalled(signal);
  await buildStale(signal);
  const database = isEmbedded() ? await startEmbeddedDatabase(folder) : undefined;
  try {
    const embedded = database ? embeddedEnvironment(folder, database.port) : {};
    /** @type {NodeJS.ProcessEnv} */
    const env = { ...process.env, ...embedded, PORT: port, DATA_DIR: folder };
    await migrate(env, signal);
    if (env.DEMO && env.DEMO !== 'off') await loadDemo(env);
    await watch({ ...env, PUBLIC_URL: webUrl, API_URL: `http://127.0.0.1:${port}` }, signal);
  } finally {
    await database?.stop();
    lock.release();
  }
});

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} signal
 */
async function watch(env, signal) {
  const compile = inRoot('tools/compile.mjs');
  const commands = [
    ...['libs/domain', 'migrations', 'apps/api'].map((project) => [compile, project, '--watch']),
    ...['main', 'worker'].map((program) => [
      ...['--watch', '--watch-preserve-output', '--enable-source-maps'],
      inRoot(`apps/api/dist/${program}.js`),
    ]),
    [inRoot('node_modules/vite/bin/vite.js'), inRoot('apps/web'), '--port=5173', '--strictPort'],
  ];
  const children = commands.map((options) =>
    spawn(process.execPath, options, { env, stdio: ['ignore', 'inherit', 'inherit'] }),
  );
  say(`The web is at ${webUrl}. Ctrl+C stops everything.`);
  const stopped = new Promise((resolve) => signal.addEventListener('abort', resolve));
  await Promise.race([stopped, ...children.map((child) => once(child, 'exit'))]);
  const broken = commands.find((_, index) => children[index]?.exitCode);
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(
    children.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'exit')),
  );
  if (broken && !signal.aborted)
    throw new Failure(`Stopped, because this ended: ${broken.join(' ')}`);
}
