/**
 * Compiles a folder of TypeScript with swc and copies what is not TypeScript beside it; tests stay
 * behind: `node tools/compile.mjs PROJECT [SOURCE] [TARGET] [--watch]`.
 */
import { spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { inRoot } from './lib/paths.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { watch: { type: 'boolean', default: false } },
});
const [project = '.', source = 'src', target = 'dist'] = positionals;
const resolve = createRequire(import.meta.url).resolve;
const swc = join(dirname(resolve('@swc/cli/package.json')), 'bin/swc.js');

const folder = inRoot(project, target);
// A server may be running from the folder: it is replaced when the new one is complete.
const draft = values.watch ? folder : `${folder}.${process.pid}`;

const compiler = spawn(
  process.execPath,
  [
    swc,
    ...[source, '--out-dir', draft, '--strip-leading-paths', '--copy-files', '--quiet'],
    ...['--config-file', inRoot('.swcrc'), '--ignore', '**/*.spec.ts,**/*.spec.tsx'],
    ...(values.watch ? ['--watch'] : []),
  ],
  { stdio: 'inherit', cwd: inRoot(project) },
);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => compiler.kill(signal));
compiler.on('exit', (code) => {
  if (draft !== folder) finish(code === 0);
  process.exitCode = code ?? 1;
});

/** @param {boolean} succeeded */
function finish(succeeded) {
  const old = `${draft}.old`;
  if (succeeded && existsSync(folder)) renameSync(folder, old);
  if (succeeded) renameSync(draft, folder);
  for (const path of [draft, old]) rmSync(path, { recursive: true, force: true });
}
