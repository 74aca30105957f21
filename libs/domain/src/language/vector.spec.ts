import { describe, expect, it } from '@jest/globals';
import { lexiconOf, NO_LEXICON } from './lexicon.js';
import { wordVector } from './vector.js';

describe('the words of a document', () => {
  it('are stems with their places, without stop words, which count as places', () => {
    expect(wordVector([{ weight: 'D', text: 'Die Duldungen und die Duldung' }], NO_LEXICON)).toBe(
      `'duldung':2D,5D`,
    );
  });

  it('are those of compounds, too, at the place of the compound', () => {
    const lexicon = lexiconOf(1, { aufenthalt: 5, erlaubnis: 5 });
    expect(wordVector([{ weight: 'A', text: 'Aufenthaltserlaubnis' }], lexicon)).toBe(
      `'aufenthaltserlaubnis':1A '~aufenthalt':1A '~erlaubnis':1A`,
    );
  });

  it('of two parts never stand side by side, and tokens stand behind their part', () => {
    const parts = [
      { weight: 'A', text: 'Pass', tokens: ['aufenthg_3'] },
      { weight: 'D', text: 'Visum' },
    ] as const;
    expect(wordVector(parts, NO_LEXICON)).toBe(`'pass':1A 'aufenthg_3':2A 'visum':4D`);
  });
});
