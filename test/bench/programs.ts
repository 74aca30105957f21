import { freePort } from '#tools/lib/system/ports.mjs';
import { inRoot } from '#tools/lib/paths.mjs';
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FloorSetup } from './floor.js';
import type { RecordedStatement, RecorderMessage } from './statement.js';

/** A program in a process of its own. */
export interface Program {
  url: string;
  stop(): Promise<void>;
}

export interface RecordingApi extends Program {
  /** The statements that a piece of work causes. */
  record(work: () => Promise<unknown>): Promise<RecordedStatement[]>;
}

const compiled = (name: string) => inRoot(`test/.output/bench/${name}.js`);

/** The API as it is delivered, with the recorder asleep in it. */
export async function startApi(databaseUrl: string): Promise<RecordingApi> {
  const port = await freePort();
  const child = start(
    inRoot('apps/api/dist/main.js'),
    ['--import', compiled('record-statements')],
    {
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      AUDIT_KEY: randomBytes(32).toString('hex'),
    },
  );
  const url = `http://127.0.0.1:${port}`;
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error('The API did not start');
    await sleep(100);
  }
  return {
    url,
    stop: () => stop(child),
    record: async (work) => {
      child.send({ bench: 'record' } satisfies RecorderMessage);
      await work();
      child.send({ bench: 'stop' } satisfies RecorderMessage);
      const [message] = (await once(child, 'message')) as RecorderMessage[];
      return message?.bench === 'recorded' ? message.statements : [];
    },
  };
}

export async function startFloor(setup: Omit<FloorSetup, 'port'>): Promise<Program> {
  const port = await freePort();
  const child = start(compiled('floor'), [], { NODE_ENV: 'production' });
  child.send({ ...setup, port } satisfies FloorSetup);
  await once(child, 'message');
  return { url: `http://127.0.0.1:${port}`, stop: () => stop(child) };
}

function start(program: string, flags: string[], env: Record<string, string>): ChildProcess {
  const followUs = ['--import', inRoot('tools/lib/follow-parent.mjs')];
  return spawn(process.execPath, [...followUs, ...flags, program], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health/ready`)).ok;
  } catch {
    return false;
  }
}
