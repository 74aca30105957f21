import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { forEachWord, wordsOf } from './words.js';

describe('a word', () => {
  it('is letters and digits that belong together', () => {
    expect(wordsOf('§ 18b der DA-EU')).toEqual(['18b', 'der', 'DA', 'EU']);
    expect(wordsOf('Ausländer'.normalize('NFD'))).toHaveLength(1);
  });

  it('is no mark that stands alone, such as the box to tick in a form', () => {
    expect(wordsOf(' \u20DE Vollzeit \u20DE Teilzeit')).toEqual(['Vollzeit', 'Teilzeit']);
  });

  it('is in every script what Unicode says it is', () => {
    const characters = fc.constantFrom('a', 'Ä', '7', '\u0308', ' ', '-', '§', 'Ω', '𝒜', '😀', 'Ⅳ');
    fc.assert(
      fc.property(fc.string({ unit: characters }), (text) => {
        expect(wordsOf(text)).toEqual(text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []);
      }),
    );
  });

  it('is told with its place, and of what has no end the beginning', () => {
    const found: unknown[] = [];
    forEachWord(`zu ${'x'.repeat(150)}`, (...word) => found.push(word));
    expect(found).toEqual([
      ['zu', 0, 2],
      ['x'.repeat(100), 3, 153],
    ]);
  });
});
