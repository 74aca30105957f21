import { describe, expect, it } from '@jest/globals';
import { countTests } from './test-results.mjs';

const results = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  numRuntimeErrorTestSuites: 0,
  success: true,
};

describe('counting tests', () => {
  it('adds up what passed, failed and was skipped', () => {
    expect(countTests(results)).toEqual({ passed: 7, failed: 0, skipped: 2 });
  });

  it('counts a file that could not be loaded as failed', () => {
    const broken = { ...results, numRuntimeErrorTestSuites: 1, success: false };
    expect(countTests(broken)).toMatchObject({ passed: 7, failed: 1 });
  });

  it.each([
    ['left no results', undefined],
    ['failed outside of its tests', { ...results, success: false }],
  ])('never shows a run that %s as a success', (_, run) => {
    expect(countTests(run).failed).toBe(1);
  });
});
