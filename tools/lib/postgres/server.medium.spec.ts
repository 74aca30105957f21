import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { signalProcess, waitUntilGone } from '../system/processes.mjs';
import { createCluster } from './cluster.mjs';
import { findPostmaster } from './postmaster.mjs';
import { startServer } from './server.mjs';

const folder = mkdtempSync(join(tmpdir(), `rechtsstand-${process.pid}-`));
const directory = join(folder, 'postgres');
const start = () => startServer(directory, { logFile: join(folder, 'log') });

async function query(port: number, sql: string): Promise<unknown[]> {
  const connectionString = `postgresql://rechtsstand_owner:b@127.0.0.1:${port}/rechtsstand`;
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(() => createCluster(directory, { superuser: 'a', owner: 'b', api: 'c' }));

afterEach(async () => {
  if (findPostmaster(directory)) await (await start()).stop();
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the embedded PostgreSQL', () => {
  it('is durable and has checksums', async () => {
    const { port } = await start();
    const [settings] = await query(
      port,
      `SELECT current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages,
              current_setting('synchronous_commit') AS commit, current_setting('data_checksums') AS sums`,
    );
    expect(settings).toEqual({ fsync: 'on', pages: 'on', commit: 'on', sums: 'on' });
  });

  it('keeps what was committed when it is killed', async () => {
    const server = await start();
    await query(server.port, 'CREATE TABLE kept (id int); INSERT INTO kept VALUES (1)');
    signalProcess(server.pid, 'SIGKILL');
    await server.exited;
    const { port } = await start();
    expect(await query(port, 'SELECT id FROM kept')).toEqual([{ id: 1 }]);
  });

  it('is adopted when it already runs, not started a second time', async () => {
    const first = await start();
    const second = await start();
    expect(second).toMatchObject({ pid: first.pid, port: first.port, adopted: true });
    await second.stop();
    await second.exited;
    expect(await waitUntilGone(first.pid, 0)).toBe(true);
  });

  it('starts beside a pid file whose number belongs to another program', async () => {
    writeFileSync(join(directory, 'postmaster.pid'), `${process.pid}\n${directory}\n1\n5432\n`);
    expect(findPostmaster(directory)).toBeUndefined();
    expect((await start()).adopted).toBe(false);
  });
});
