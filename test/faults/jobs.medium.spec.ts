import { afterEach, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Client } from 'pg';
import { inRoot } from '../../tools/lib/paths.mjs';
import { eventually } from '../e2e/support/eventually.js';
import { testDatabase } from '../setup/database.js';

const { apiUrl, ownerUrl } = await testDatabase();
/** What the processes have told, each of its own. */
const told = new Map<ChildProcess, unknown[]>();

/** A process that tells what it has come to. */
function start(what: 'enqueue' | 'work', env: Record<string, string> = {}): ChildProcess {
  const followUs = ['--import', inRoot('tools/lib/follow-parent.mjs')];
  const child = spawn(
    process.execPath,
    [...followUs, inRoot('test/faults/job-process.mjs'), what],
    {
      env: { PATH: process.env.PATH, DATABASE_URL: apiUrl, ...env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  );
  const messages: unknown[] = [];
  child.on('message', (message) => messages.push(message));
  told.set(child, messages);
  return child;
}

/** Waits until it has said so. */
const until = (child: ChildProcess, said: string) =>
  eventually(() => expect(told.get(child)).toContain(said));

/** As a power cut does it. */
async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

afterEach(async () => {
  for (const child of told.keys()) await kill(child);
  told.clear();
  // What was just done is perhaps not written down as done; the next test would see it begin again.
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query('DELETE FROM pgboss.job');
  await owner.end();
});

describe('a job is done', () => {
  it('when the process that left it was killed right after its commit', async () => {
    const leaves = start('enqueue');
    await until(leaves, 'committed');
    await kill(leaves);
    await until(start('work'), 'done');
  });

  it('when the worker was killed in the middle, by the next one', async () => {
    await until(start('enqueue'), 'committed');
    const dies = start('work', { FOREVER: 'yes' });
    await until(dies, 'began');
    await kill(dies);
    await until(start('work'), 'done');
  });

  it('when one of two workers was killed in the middle, by the other', async () => {
    const dies = start('work', { FOREVER: 'yes' });
    await until(start('enqueue'), 'committed');
    await until(dies, 'began');
    const other = start('work');
    await until(other, 'ready'); // It has looked for what was left behind.
    expect(told.get(other)).toEqual(['ready']);
    await kill(dies);
    await until(other, 'done');
  });
});
