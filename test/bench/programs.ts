import { freePort } from '#tools/lib/system/ports.mjs';
import { inRoot } from '#tools/lib/paths.mjs';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FloorSetup } from './floor.js';
import type { RecordedCalls, RecorderMessage } from './recorded.js';

/** A program in a process of its own. */
export interface Program {
  url: string;
  stop(): Promise<void>;
}

export interface RecordingApi extends Program {
  /** What a piece of work makes the API call. */
  record(work: () => Promise<unknown>): Promise<RecordedCalls>;
}

const compiled = (name: string) => inRoot(`test/.output/bench/${name}.js`);

/** What the programs of the API are told. */
export type ApiEnvironment = Record<'DATABASE_URL' | 'AUDIT_KEY', string> &
  Partial<Record<'MEILI_URL' | 'MEILI_KEY', string>>;

/** The API as it is delivered, with the recorder asleep in it. */
export async function startApi(environment: ApiEnvironment): Promise<RecordingApi> {
  const port = await freePort();
  const recorder = ['--import', compiled('record-calls')];
  const child = start(inRoot('apps/api/dist/main.js'), recorder, {
    ...environment,
    PORT: String(port),
  });
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
      if (message?.bench !== 'recorded') throw new Error('Nothing was recorded');
      return message;
    },
  };
}

/** Does what the API leaves for later. */
export function startWorker(environment: ApiEnvironment): Pick<Program, 'stop'> {
  const child = start(inRoot('apps/api/dist/worker.js'), [], environment);
  return { stop: () => stop(child) };
}

export async function startFloor(setup: Omit<FloorSetup, 'port'>): Promise<Program> {
  const port = await freePort();
  const child = start(compiled('floor'), [], {});
  child.send({ ...setup, port } satisfies FloorSetup);
  await once(child, 'message');
  return { url: `http://127.0.0.1:${port}`, stop: () => stop(child) };
}

/** Runs a command of the API's command line to its end and answers what it printed as JSON. */
export async function runCli<T>(environment: ApiEnvironment, command: string[]): Promise<T> {
  const child = start(inRoot('apps/api/dist/cli.js'), [], environment, {
    options: [...command, '--json'],
    output: 'pipe',
  });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  if (output === '') throw new Error(`${command[0]} failed with exit code ${code}`);
  return JSON.parse(output) as T;
}

function start(
  program: string,
  flags: string[],
  env: Record<string, string>,
  { options = [], output = 'ignore' }: { options?: string[]; output?: 'ignore' | 'pipe' } = {},
): ChildProcess {
  const followUs = ['--import', inRoot('tools/lib/follow-parent.mjs')];
  return spawn(process.execPath, [...followUs, ...flags, program, ...options], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env },
    stdio: ['ignore', output, 'inherit', 'ipc'],
    serialization: 'advanced', // values of statements may be dates and bytes
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
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
