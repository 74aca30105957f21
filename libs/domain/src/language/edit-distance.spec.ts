import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { editDistance } from './edit-distance.js';

/** The definition, letter by letter. */
function naive(a: string, b: string): number {
  const known = new Map<string, number>();
  const at = (i: number, j: number): number => {
    const key = `${i},${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let least = i === 0 || j === 0 ? i + j : Infinity;
    if (i > 0 && j > 0) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) least = Math.min(least, at(i - 2, j - 2) + 1);
    }
    known.set(key, least);
    return least;
  };
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

describe('the edit distance', () => {
  it.each([
    ['duldung', 'duldung', 0],
    ['ausbilungsduldung', 'ausbildungsduldung', 1],
    ['abschiebungshafft', 'abschiebungshaft', 1],
    ['aufenthlat', 'aufenthalt', 1],
    ['subsidar', 'subsidiar', 1],
  ])('from %s to %s is %i', (typed, meant, distance) => {
    expect(editDistance(typed, meant, 2)).toBe(distance);
  });

  it('is that of the definition, as far as it is asked for', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(naive(a, b), most + 1));
      }),
    );
  });

  it('to a word in the making is that to its nearest beginning', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        const beginnings = Array.from({ length: b.length + 1 }, (_, end) => b.slice(0, end));
        const least = Math.min(...beginnings.map((beginning) => naive(a, beginning)));
        expect(editDistance(a, b, most, true)).toBe(Math.min(least, most + 1));
      }),
    );
  });
});
