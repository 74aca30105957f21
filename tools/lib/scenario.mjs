import { buildStale } from './build.mjs';
import { Failure, runMain } from './failure.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot } from './paths.mjs';
import { runHere, runQuietly } from './run.mjs';

/**
 * Runs a program of `test/` that is no Jest test, such as the benchmark: compiled like everything
 * else, with the options of this command.
 *
 * @param {'bench' | 'faults'} name
 */
export const runScenario = (name) =>
  runMain(async () => {
    await ensureInstalled();
    await buildStale();
    for (const folder of [name, 'factories']) {
      const compile = [inRoot('tools/compile.mjs'), 'test', folder, `.output/${folder}`];
      const { code, output } = await runQuietly(process.execPath, compile);
      if (code !== 0) throw new Failure(`test/${folder} could not be compiled.\n${output}`);
    }
    const main = inRoot(`test/.output/${name}/main.js`);
    return runHere(process.execPath, ['--enable-source-maps', main, ...process.argv.slice(2)]);
  });
