import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { step } from './console.mjs';
import { inRoot } from './paths.mjs';
import { runQuietly } from './run.mjs';

const folder = inRoot('.data/browser');

/**
 * Unpacks the Chromium of the package `@sparticuz/chromium`, with the libraries it brings along for
 * systems that lack them, and returns a script that starts it with both.
 *
 * @returns {Promise<string | undefined>}
 */
export async function unpackBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const script = join(folder, 'start-chromium');
  if (existsSync(script)) return script;
  step('Unpacking the Chromium of the npm package');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const unpack =
    "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  const { code } = await runQuietly(process.execPath, ['--eval', unpack], {
    // The package unpacks to the temporary folder, and its libraries only where it believes to be
    // in AWS Lambda.
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  if (code !== 0) return undefined;
  writeFileSync(script, startScript, { mode: 0o755 });
  return script;
}

/** The libraries come last, so that those of the system, where there are any, are preferred. */
const startScript = `#!/bin/sh
here=$(dirname "$0")
export FONTCONFIG_PATH="\${FONTCONFIG_PATH:-$here/fonts}"
if ldd "$here/chromium" | grep -q 'not found'; then
  export LD_LIBRARY_PATH="$here/al2023/lib"
fi
exec "$here/chromium" "$@"
`;
