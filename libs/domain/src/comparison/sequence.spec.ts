import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commonPlaces, longestRising } from './sequence.js';

const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });

/** By the textbook, in quadratic time. */
function lengthOfLongestCommon(before: readonly string[], after: readonly string[]): number {
  const lengths = before.reduce<number[]>(
    (row, letter) => {
      const next = [0];
      after.forEach((other, place) =>
        next.push(letter === other ? row[place]! + 1 : Math.max(row[place + 1]!, next[place]!)),
      );
      return next;
    },
    Array.from({ length: after.length + 1 }, () => 0),
  );
  return lengths.at(-1)!;
}

describe('what two sequences have in common', () => {
  it('is as long as can be, rises on both sides, and is equal at each place', () => {
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const common = commonPlaces(before, after);
        expect(common).toHaveLength(lengthOfLongestCommon(before, after));
        common.forEach(([a, b], place) => {
          const [formerA, formerB] = common[place - 1] ?? [-1, -1];
          expect([a > formerA, b > formerB, before[a] === after[b]]).toEqual([true, true, true]);
        });
      }),
    );
  });

  it('is not searched for between sequences that differ all over, so the time stays bounded', () => {
    const many = (letter: string) => Array.from({ length: 30_000 }, (_, at) => `${letter}${at}`);
    expect(commonPlaces(['x', ...many('a'), 'y'], ['x', ...many('b'), 'y'])).toEqual([
      [0, 0],
      [30_001, 30_001],
    ]);
  });
});

describe('the longest rising subsequence', () => {
  it('leaves out as few as can be', () => {
    expect(longestRising([0, 3, 1, 2])).toEqual(new Set([0, 2, 3]));
    expect(longestRising([])).toEqual(new Set());
  });

  it('rises', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), (values) => {
        const places = [...longestRising(values)].sort((a, b) => a - b);
        const kept = places.map((place) => values[place]!);
        expect(kept).toEqual([...kept].sort((a, b) => a - b));
        expect(kept.length).toBeGreaterThan(values.length === 0 ? -1 : 0);
      }),
    );
  });
});
