import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Nouns } from './nouns.js';

const folded = (least: number, most: number) =>
  fc.stringMatching(new RegExp(`^[a-z]{${least},${most}}$`));

describe('where a noun may begin in a word', () => {
  it('is told of every noun in which the word ends, in order', () => {
    fc.assert(
      fc.property(folded(1, 8), fc.array(folded(1, 12), { maxLength: 50 }), (rest, written) => {
        const word = rest + (written[0] ?? '');
        const documents = Object.fromEntries([...written, word].map((noun) => [noun, 1]));
        const nouns = new Nouns(documents);
        const beginnings = nouns.beginningsIn(word);
        expect(beginnings).toEqual(beginnings.toSorted((a, b) => a - b));
        for (let at = 0; at < word.length; at++)
          if (nouns.has(word.slice(at))) expect(beginnings).toContain(at);
      }),
    );
  });

  it('is told of few others', () => {
    const documents = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`noun${index * 7}`, 1]),
    );
    const nouns = new Nouns(documents);
    const words = Array.from({ length: 2_000 }, (_, index) => `other${index * 7 + 3}`);
    const told = words.flatMap((word) => nouns.beginningsIn(word));
    expect(told.length).toBeLessThan((words.length * 10) / 15);
  });

  it('is nowhere where there are no nouns', () => {
    expect(new Nouns({}).beginningsIn('aufenthalt')).toEqual([]);
  });
});
