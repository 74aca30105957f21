import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coresOf } from './cores.js';
import { weights } from './weights.js';

const terms = (...importances: number[]) =>
  importances.map((importance) => ({ typed: '', importance, readings: [] }));

describe('the cores of a query', () => {
  it('are the sets of terms that say the bulk of it, and no larger than they must be', () => {
    expect(coresOf(terms(3))).toEqual([[0]]);
    expect(coresOf(terms(5, 1))).toEqual([[0]]);
    expect(coresOf([])).toEqual([]);
  });

  it('each say enough, and would not without any one of their terms', () => {
    const importance = fc.double({ min: 0.1, max: 9, noNaN: true });
    fc.assert(
      fc.property(fc.array(importance, { minLength: 1, maxLength: 7 }), (importances) => {
        const bulk = weights.bulk * importances.reduce((a, b) => a + b, 0);
        const said = (core: readonly number[]) =>
          core.reduce((sum, term) => sum + (importances[term] ?? 0), 0);
        const cores = coresOf(terms(...importances));
        expect(cores.length).toBeGreaterThan(0);
        for (const core of cores) {
          expect(said(core)).toBeGreaterThanOrEqual(bulk - 1e-9);
          const least = Math.min(...core.map((term) => importances[term] ?? 0));
          expect(said(core) - least).toBeLessThan(bulk + 1e-9);
        }
      }),
    );
  });
});
