import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from './paths.mjs';

/**
 * Runs a program to its end and shows what it wrote only if it fails.
 *
 * @param {string} program
 * @param {string[]} options
 * @param {import('node:child_process').SpawnOptions} [settings]
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runQuietly(program, options, settings = {}) {
  const child = spawn(program, options, {
    cwd: root,
    ...settings,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += chunk));
  child.stderr?.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  return { code: code ?? 1, output };
}

/**
 * Runs a program to its end in this terminal; Ctrl+C reaches it directly, a SIGTERM is passed on.
 *
 * @param {string} program
 * @param {string[]} options
 * @param {import('node:child_process').SpawnOptions} [settings]
 * @returns {Promise<number>} its exit code
 */
export async function runHere(program, options, settings = {}) {
  const child = spawn(program, options, { cwd: root, stdio: 'inherit', ...settings });
  const ignore = () => undefined;
  const passOn = () => child.kill('SIGTERM');
  process.on('SIGINT', ignore).on('SIGTERM', passOn).on('SIGHUP', passOn);
  try {
    const [code] = await once(child, 'exit');
    return code ?? 1;
  } finally {
    process.off('SIGINT', ignore).off('SIGTERM', passOn).off('SIGHUP', passOn);
  }
}
