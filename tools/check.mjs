/** `npm run check`: everything about the code that can be judged without running the application. */
import { ensureInstalled } from './lib/install.mjs';
import { Failure, runMain } from './lib/failure.mjs';
import { checkGenerated } from './lib/check-generated.mjs';
import { nx } from './lib/nx.mjs';
import { inRoot } from './lib/paths.mjs';
import { runQuietly } from './lib/run.mjs';

/** @typedef {{ code: number, output: string }} Outcome */

/** @param {string} script @param {string[]} options */
const node = (script, ...options) =>
  runQuietly(process.execPath, [inRoot('node_modules', script), ...options]);

const targets = (/** @type {string} */ target) =>
  runQuietly(...nx('run-many', `--targets=${target}`, '--parallel=1', '--outputStyle=static'));

/** @type {Record<string, () => Promise<Outcome>>} */
const checks = {
  types: () => targets('typecheck'),
  lint: () => targets('lint'),
  format: () => node('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  architecture: () => node('jest/bin/jest.js', '--selectProjects=unit', '--', 'test/architecture'),
  unused: () => node('knip/bin/knip.js', '--no-progress'),
  generated: checkGenerated,
};

await runMain(async () => {
  await ensureInstalled();
  // Its colours would be lost on a file or a pipe.
  if (!process.stdout.isTTY) process.env.NO_COLOR = '1';
  process.env.NODE_OPTIONS = '--experimental-vm-modules --disable-warning=ExperimentalWarning';
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !(name in checks));
  if (unknown)
    throw new Failure(`There is no check "${unknown}": ${Object.keys(checks).join(', ')}.`);
  const queue = Object.entries(checks).filter(([name]) => !wanted.length || wanted.includes(name));
  const lines = await Promise.all([work(queue), work(queue)]);
  console.log(`\n${lines.flat().join('\n')}`);
  return lines.flat().some((line) => line.startsWith('FAILED')) ? 1 : 0;
});

/**
 * Takes checks from the queue until it is empty; two of these use both cores of a small machine.
 *
 * @param {[string, () => Promise<Outcome>][]} queue
 */
async function work(queue) {
  const lines = [];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [name, check] = next;
    const startedAt = Date.now();
    const { code, output } = await check();
    if (code !== 0) console.log(`--- ${name}\n${output.trimEnd()}\n`);
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1).padStart(6);
    lines.push(`${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(12)} ${seconds} s`);
  }
  return lines;
}
