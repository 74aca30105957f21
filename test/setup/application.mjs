import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inRoot } from '../../tools/lib/paths.mjs';
import { freePort } from '../../tools/lib/system/ports.mjs';

/**
 * Starts the whole application as `npm start` does, with a port of its own. The data folder is a new
 * one that is removed afterwards, unless one is given.
 *
 * @param {{ env?: Record<string, string>, dataDir?: string }} [options]
 */
export async function startApplication({ env = {}, dataDir: given } = {}) {
  const dataDir = given ?? mkdtempSync(join(tmpdir(), `rechtsstand-${process.pid}-`));
  const port = await freePort();
  const followUs = ['--import', inRoot('tools/lib/follow-parent.mjs')];
  const child = spawn(process.execPath, [...followUs, inRoot('tools/start.mjs')], {
    env: { ...withoutJest(process.env), PORT: String(port), DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));

  const url = `http://localhost:${port}`;
  while (!(await isReady(url))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The application did not start.\n${output}`);
    await sleep(200);
  }
  return {
    url,
    dataDir,
    pid: /** @type {number} */ (child.pid),
    output: () => output,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      if (!given) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** @param {string} url */
async function isReady(url) {
  try {
    return (await fetch(`${url}/health/ready`)).ok;
  } catch {
    return false;
  }
}

/**
 * The server must not take itself for a test.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function withoutJest({ NODE_ENV: _, NODE_OPTIONS: __, JEST_WORKER_ID: ___, ...env }) {
  return env;
}
