import { describe, expect, it } from '@jest/globals';
import { wordsOf } from './words.js';

describe('a word', () => {
  it('is letters and digits that belong together', () => {
    expect(wordsOf('§ 18b der DA-EU')).toEqual(['18b', 'der', 'DA', 'EU']);
    expect(wordsOf('Ausländer'.normalize('NFD'))).toHaveLength(1);
  });

  it('is no mark that stands alone, such as the box to tick in a form', () => {
    expect(wordsOf(' \u20DE Vollzeit \u20DE Teilzeit')).toEqual(['Vollzeit', 'Teilzeit']);
  });
});
