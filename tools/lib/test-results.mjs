import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Results what Jest writes with `--json`, as far as we count it
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {number} numRuntimeErrorTestSuites files that broke before their tests were known
 * @property {boolean} success false also when a set-up or tear-down of the whole run failed
 */

/**
 * Passed and failed tests over all projects. A file that could not be loaded counts as a failed
 * test, and so does a run that left no results: neither may look like success.
 *
 * @param {Results | undefined} results
 */
export function countTests(results) {
  if (!results) return { passed: 0, failed: 1, skipped: 0 };
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  return {
    passed: results.numPassedTests,
    failed: failed === 0 && !results.success ? 1 : failed,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

/**
 * @param {string} path
 * @returns {Results | undefined}
 */
export function readResults(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
