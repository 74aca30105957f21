import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { inRoot } from '../../tools/lib/paths.mjs';
import { findPostmaster } from '../../tools/lib/postgres/postmaster.mjs';
import {
  describeProcess,
  signalProcess,
  waitUntilGone,
} from '../../tools/lib/system/processes.mjs';
import { startApplication } from '../setup/application.mjs';
import { eventually } from './support/eventually.js';
import { PATIENCE } from './support/patience.js';

const dataDir = mkdtempSync(join(tmpdir(), `rechtsstand-${process.pid}-`));
const postgres = join(dataDir, 'postgres');
const start = async () => (running = await startApplication({ dataDir, env: { DEMO: 'off' } }));
let running: Awaited<ReturnType<typeof startApplication>>;

afterEach(() => running.stop());
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe('npm start', () => {
  it('says in one line where it serves', async () => {
    const { output, url } = await start();
    await eventually(() =>
      expect(output().match(/^Rechtsstand is ready at (\S+)\./m)?.[1]).toBe(url),
    );
  });

  it('refuses a second copy on the same data with one sentence', async () => {
    const { pid } = await start();
    const second = spawnSync(process.execPath, [inRoot('tools/start.mjs')], {
      env: { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: '1' },
      encoding: 'utf8',
    });
    expect(second.status).toBe(1);
    expect(second.stdout + second.stderr).toBe(
      `"npm start" already runs with the data in ${dataDir} (process ${pid}). Stop it first, or set DATA_DIR and PORT for a second copy.\n`,
    );
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'takes PostgreSQL down on %s',
    async (signal) => {
      const { pid } = await start();
      const database = findPostmaster(postgres);
      signalProcess(pid, signal);
      expect(await waitUntilGone(pid, PATIENCE)).toBe(true);
      expect(database && describeProcess(database.pid)).toBeUndefined();
    },
  );

  it('starts again after it was killed, with the database that was left behind', async () => {
    const { pid } = await start();
    const database = findPostmaster(postgres);
    signalProcess(pid, 'SIGKILL');
    expect(await waitUntilGone(pid, PATIENCE)).toBe(true);
    await start();
    expect(findPostmaster(postgres)?.pid).toBe(database?.pid);
  });

  it('starts PostgreSQL again when that is killed', async () => {
    const { url } = await start();
    const database = findPostmaster(postgres);
    signalProcess(database?.pid ?? 0, 'SIGKILL');
    await eventually(async () => {
      expect(findPostmaster(postgres)?.pid).not.toBe(database?.pid);
      expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    });
  });

  it('starts the worker again when that is killed', async () => {
    const { url } = await start();
    const workers = async () => /^rechtsstand_workers .*$/m.exec(await metricsOf(url))?.[0];
    await eventually(async () => expect(await workers()).toBe('rechtsstand_workers 1'));
    const [killed] = workersStarted().slice(-1);
    signalProcess(killed ?? 0, 'SIGKILL');
    await eventually(async () => {
      expect(workersStarted().slice(-1)).not.toEqual([killed]);
      expect(await workers()).toBe('rechtsstand_workers 1');
    });
  });
});

const metricsOf = async (url: string) => (await fetch(`${url}/metrics`)).text();

/** The ids of the processes, as the log of the worker has them. */
function workersStarted(): number[] {
  const log = readFileSync(join(dataDir, 'log', 'worker.log'), 'utf8');
  return [...log.matchAll(/"pid":(\d+),"message":"the worker is ready"/g)].map(([, pid]) =>
    Number(pid),
  );
}
