/**
 * `npm run cli -- COMMAND`: the command line of the API, with the database at hand: the running one
 * of `npm start`, or the embedded one started for the duration.
 */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate, runCommand } from './lib/api.mjs';
import { buildStale } from './lib/build.mjs';
import { step } from './lib/console.mjs';
import { dataFolder } from './lib/data-folder.mjs';
import {
  embeddedDatabasePort,
  embeddedEnvironment,
  isEmbedded,
  startEmbeddedDatabase,
} from './lib/embedded-database.mjs';
import { runMain } from './lib/failure.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { takeLock } from './lib/lock.mjs';
import { startThrowAwayCluster } from './lib/postgres/throw-away.mjs';

const options = process.argv.slice(2);

/** These work on what they are given and need no database. */
const withoutDatabase = [/^$/, /^(.* )?--help$/, /^help\b/, /^cite\b/, /^law diff\b/];

/** These fill a database of their own, which goes with them, and leave the office's alone. */
const withScratchDatabase = [/^search eval\b/];

await runMain(async () => {
  await ensureInstalled();
  await buildStale();
  const folder = dataFolder();
  const env = { NODE_ENV: 'production', ...process.env, DATA_DIR: folder };
  const command = options.join(' ');
  const isOne = (/** @type {RegExp} */ pattern) => pattern.test(command);
  if (withoutDatabase.some(isOne)) return runCommand(options, env);
  if (withScratchDatabase.some(isOne))
    return withScratch((database) =>
      runCommand(options, { ...env, ...database, ...engineOf(command) }),
    );
  if (!isEmbedded()) return runCommand(options, env);
  return withDatabase(folder, (database) => runCommand(options, { ...env, ...database }));
});

/**
 * PostgreSQL is measured as if there were no Meilisearch.
 *
 * @param {string} command
 */
function engineOf(command) {
  return /--engine[ =]meilisearch\b/.test(command) ? {} : { MEILI_URL: '', MEILI_KEY: '' };
}

/** @param {(environment: Record<string, string>) => Promise<number>} work */
async function withScratch(work) {
  const cluster = await startThrowAwayCluster();
  try {
    const environment = {
      DATABASE_URL: cluster.apiUrl,
      MIGRATION_DATABASE_URL: cluster.ownerUrl,
      AUDIT_KEY: randomBytes(32).toString('hex'),
    };
    await migrate({ ...process.env, ...environment });
    return await work(environment);
  } finally {
    await cluster.stop();
  }
}

/**
 * @param {string} folder
 * @param {(environment: Record<string, string>) => Promise<number>} work
 */
async function withDatabase(folder, work) {
  for (;;) {
    const lock = takeLock(folder, 'npm run cli');
    if (!('heldBy' in lock)) {
      try {
        return await withOwnDatabase(folder, work);
      } finally {
        lock.release();
      }
    }
    const port = embeddedDatabasePort(folder);
    // Another command stops its database when it is done, so it is no host to rely on.
    if (port && lock.heldBy.purpose === 'npm start') return work(embeddedEnvironment(folder, port));
    await sleep(200);
  }
}

/**
 * @param {string} folder
 * @param {(environment: Record<string, string>) => Promise<number>} work
 */
async function withOwnDatabase(folder, work) {
  const database = await startEmbeddedDatabase(folder);
  try {
    const environment = embeddedEnvironment(folder, database.port);
    step('Bringing the database up to date');
    await migrate({ ...process.env, ...environment, DATA_DIR: folder });
    return await work(environment);
  } finally {
    await database.stop();
  }
}
