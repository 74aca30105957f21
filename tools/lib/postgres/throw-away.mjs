import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRunning, signalProcess } from '../system/processes.mjs';
import { createCluster } from './cluster.mjs';
import { findPostmaster } from './postmaster.mjs';
import { startServer, throwAway } from './server.mjs';

const passwords = { superuser: 'superuser', owner: 'owner', api: 'api' };

/**
 * Starts a fresh PostgreSQL for tests or benchmarks, whose data go with it. What a killed run left
 * behind is cleared away first.
 *
 * @param {{ settings?: Record<string, string | number> }} [options]
 */
export async function startThrowAwayCluster({ settings = throwAway } = {}) {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), `rechtsstand-${process.pid}-`));
  const directory = join(folder, 'postgres');
  await createCluster(directory, passwords, { durable: false });
  const server = await startServer(directory, {
    logFile: join(folder, 'postgres.log'),
    settings: { max_connections: 200, wal_level: 'minimal', max_wal_senders: 0, ...settings },
  });
  const address = `127.0.0.1:${server.port}`;
  return {
    superuserUrl: `postgresql://postgres:${passwords.superuser}@${address}/postgres`,
    ownerUrl: `postgresql://rechtsstand_owner:${passwords.owner}@${address}/rechtsstand`,
    apiUrl: `postgresql://rechtsstand_api:${passwords.api}@${address}/rechtsstand`,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    /** At once, for the end of a process; what is left of the files goes with the next run. */
    kill: () => signalProcess(server.pid, 'SIGQUIT'),
  };
}

async function sweep() {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = /^rechtsstand-(\d+)-/.exec(name) ?? [];
    if (!pid || isRunning(Number(pid))) continue;
    const folder = join(tmpdir(), name);
    if (findPostmaster(join(folder, 'postgres')))
      await (await startServer(join(folder, 'postgres'), { logFile: join(folder, 'log') })).stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
