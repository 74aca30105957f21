/**
 * Compiles a folder of TypeScript with swc and copies what is not TypeScript beside it; tests stay
 * behind: `node tools/compile.mjs PROJECT [SOURCE] [TARGET] [--watch]`.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { inRoot } from './lib/paths.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { watch: { type: 'boolean', default: false } },
});
const [project = '.', source = 'src', target = 'dist'] = positionals;
const swc = join(
  dirname(createRequire(import.meta.url).resolve('@swc/cli/package.json')),
  'bin/swc.js',
);

const compiler = spawn(
  process.execPath,
  [
    swc,
    ...[source, '--out-dir', target, '--strip-leading-paths', '--copy-files', '--quiet'],
    ...['--config-file', inRoot('.swcrc'), '--ignore', '**/*.spec.ts,**/*.spec.tsx'],
    values.watch ? '--watch' : '--delete-dir-on-start',
  ],
  { stdio: 'inherit', cwd: inRoot(project) },
);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => compiler.kill(signal));
compiler.on('exit', (code) => process.exit(code ?? 1));
