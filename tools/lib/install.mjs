import { readFileSync } from 'node:fs';
import { step } from './console.mjs';
import { Failure } from './failure.mjs';
import { inRoot } from './paths.mjs';
import { runQuietly } from './run.mjs';

/** @typedef {Record<string, { version?: string, link?: boolean, optional?: boolean }>} Packages */

/**
 * Runs `npm ci` unless what is installed is what `package-lock.json` asks for.
 *
 * @param {AbortSignal} [signal]
 */
export async function ensureInstalled(signal) {
  const wanted = readPackages(inRoot('package-lock.json'));
  const installed = readPackages(inRoot('node_modules/.package-lock.json'));
  if (wanted && installed && isInstalled(wanted, installed)) return;
  step('Installing packages, which takes a minute or two');
  const { code, output } = await npm(['ci', '--include=dev', '--include=optional'], signal);
  if (code !== 0) throw new Failure(`Packages could not be installed (npm ci).\n${output}`);
}

/**
 * Packages for other platforms are optional and may be missing.
 *
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted).every(([path, { version, link, optional }]) => {
    if (!path.includes('node_modules/') || link) return true;
    const found = installed[path];
    return found ? found.version === version : optional === true;
  });
}

/**
 * @param {string} path
 * @returns {Packages | undefined}
 */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * @param {string[]} options
 * @param {AbortSignal} [signal]
 */
function npm(options, signal) {
  // Set by npm for what it runs; otherwise npm is found like any program.
  const script = process.env.npm_execpath;
  return script?.endsWith('npm-cli.js')
    ? runQuietly(process.execPath, [script, ...options], { signal })
    : runQuietly('npm', options, { signal });
}
