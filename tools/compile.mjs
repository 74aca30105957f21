/**
 * Compiles the TypeScript of a project from `src` to `dist` with swc and copies what is not
 * TypeScript beside it; tests stay behind: `node tools/compile.mjs apps/api [--watch]`.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inRoot } from './lib/paths.mjs';

const [project = '.', ...options] = process.argv.slice(2);
const swc = join(dirname(createRequire(import.meta.url).resolve('@swc/cli/package.json')), 'bin/swc.js');

const compiler = spawn(
  process.execPath,
  [
    swc,
    ...['src', '--out-dir', 'dist', '--strip-leading-paths', '--copy-files', '--quiet'],
    ...['--config-file', inRoot('.swcrc'), '--ignore', '**/*.spec.ts,**/*.spec.tsx'],
    options.includes('--watch') ? '--watch' : '--delete-dir-on-start',
  ],
  { stdio: 'inherit', cwd: inRoot(project) },
);
compiler.on('exit', (code) => process.exit(code ?? 1));
