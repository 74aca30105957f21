import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { step } from './console.mjs';
import { Failure } from './failure.mjs';
import { nx } from './nx.mjs';
import { inRoot } from './paths.mjs';
import { runQuietly } from './run.mjs';

const projects = ['libs/domain', 'migrations', 'apps/api', 'apps/web'];
const shared = ['package-lock.json', 'tsconfig.base.json', '.swcrc', 'nx.json'];
const generated = new Set(['node_modules', 'dist']);

/**
 * Builds what is stale. Nx knows that best, but needs two seconds to find that nothing is; so the
 * sources are compared with those of the last build first.
 *
 * @param {AbortSignal} [signal]
 */
export async function buildStale(signal) {
  const stamp = inRoot('.nx/built');
  const current = fingerprint([...projects, ...shared].map((path) => inRoot(path)));
  const complete = projects.every((path) => existsSync(inRoot(path, 'dist')));
  if (complete && existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return;
  step('Building');
  const [program, options, settings] = nx('run-many', '--targets=build', '--outputStyle=static');
  const { code, output } = await runQuietly(program, options, { ...settings, signal });
  if (code !== 0) throw new Failure(`The build failed.\n${output}`);
  mkdirSync(inRoot('.nx'), { recursive: true });
  writeFileSync(stamp, current);
}

/**
 * Changes with the name, size or time of any file below the paths; what builds make is left out.
 *
 * @param {string[]} paths
 */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) addTo(hash, path);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addTo(hash, path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory())
    for (const name of readdirSync(path).sort()) {
      if (!generated.has(name)) addTo(hash, join(path, name));
    }
  else hash.update(`${path}\0${stat?.size}\0${stat?.mtimeMs}\n`);
}
