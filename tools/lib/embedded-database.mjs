import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { step } from './console.mjs';
import { logFile, secretsOf } from './data-folder.mjs';
import { createCluster, databaseName } from './postgres/cluster.mjs';
import { findPostmaster } from './postgres/postmaster.mjs';
import { startServer } from './postgres/server.mjs';

/** Whether the database is ours to run: without `DATABASE_URL`. */
export const isEmbedded = () => !process.env.DATABASE_URL;

/**
 * Starts the embedded PostgreSQL of a data folder; the first time, this creates it. The port is kept,
 * so that a client set up for it finds it again.
 *
 * @param {string} folder
 */
export async function startEmbeddedDatabase(folder) {
  const directory = clusterFolder(folder);
  const { passwords } = secretsOf(folder);
  if (!existsSync(directory)) step('Creating the database');
  await createCluster(directory, passwords);
  const portFile = join(folder, 'postgres.port');
  const port = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : undefined;
  const server = await startServer(directory, { port, logFile: logFile(folder, 'postgres') });
  writeFileSync(portFile, `${server.port}\n`);
  return server;
}

/**
 * The port of the embedded PostgreSQL, if it runs.
 *
 * @param {string} folder
 */
export const embeddedDatabasePort = (folder) => findPostmaster(clusterFolder(folder))?.port;

/**
 * What the API has to know to use the embedded PostgreSQL.
 *
 * @param {string} folder
 * @param {number} port
 */
export function embeddedEnvironment(folder, port) {
  const { passwords, auditKey } = secretsOf(folder);
  const url = (/** @type {string} */ role, /** @type {string} */ password) =>
    `postgresql://${role}:${password}@127.0.0.1:${port}/${databaseName}`;
  return {
    DATABASE_URL: url('rechtsstand_api', passwords.api),
    MIGRATION_DATABASE_URL: url('rechtsstand_owner', passwords.owner),
    AUDIT_KEY: process.env.AUDIT_KEY || auditKey,
    DEMO: process.env.DEMO || (isOnLoopback() ? 'on' : 'off'),
  };
}

/** Whether people reach the application on this machine only. */
function isOnLoopback() {
  const { PUBLIC_URL, HOST } = process.env;
  const named = PUBLIC_URL && URL.canParse(PUBLIC_URL) ? new URL(PUBLIC_URL).hostname : 'localhost';
  return [named, HOST || 'localhost'].every((host) => loopback.includes(host));
}

const loopback = ['localhost', '127.0.0.1', '::1', '[::1]'];

/** @param {string} folder */
const clusterFolder = (folder) => join(folder, 'postgres');
