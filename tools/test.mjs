/**
 * `npm test`: every test there is, or those named: `npm test -- libs/domain`. What is needed and
 * missing is provided first. The last line counts: `N passed, N failed`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildStale } from './lib/build.mjs';
import { provideBrowser } from './lib/browser.mjs';
import { say } from './lib/console.mjs';
import { Failure, runMain } from './lib/failure.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { runHere } from './lib/run.mjs';
import { countTests, readResults } from './lib/test-results.mjs';

await runMain(async () => {
  try {
    await ensureInstalled();
    await buildStale();
    const browser = await provideBrowser();
    say(`Browser: ${browser.path} (${browser.from})`);
    say('Database: embedded PostgreSQL, one throw-away cluster for this run');
    say(
      process.env.MEILI_URL
        ? `Meilisearch: ${process.env.MEILI_URL}`
        : 'Meilisearch: none (MEILI_URL is not set), so its engine is tested against faults alone',
    );
    return await runJest({ RECHTSSTAND_BROWSER: browser.path });
  } catch (error) {
    say(error instanceof Failure ? error.message : String(error));
    return conclude(undefined);
  }
});

/** @param {Record<string, string>} provided */
async function runJest(provided) {
  const folder = mkdtempSync(join(tmpdir(), `rechtsstand-${process.pid}-`));
  const outputFile = join(folder, 'results.json');
  const jest = inRoot('node_modules/jest/bin/jest.js');
  const json = ['--json', `--outputFile=${outputFile}`];
  await runHere(process.execPath, [jest, ...json, ...process.argv.slice(2)], {
    // The report for people goes to standard error; standard output would repeat the JSON.
    stdio: ['inherit', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ...provided,
      NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
    },
  });
  const results = readResults(outputFile);
  rmSync(folder, { recursive: true, force: true });
  return conclude(results);
}

/**
 * Prints the counts as the last line and returns the exit code.
 *
 * @param {import('./lib/test-results.mjs').Results | undefined} results
 */
function conclude(results) {
  const { passed, failed, skipped } = countTests(results);
  if (skipped > 0) console.log(`${skipped} skipped`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
