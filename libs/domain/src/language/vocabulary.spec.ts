import { describe, expect, it } from '@jest/globals';
import { Vocabulary } from './vocabulary.js';

const vocabulary = Vocabulary.of(
  [
    { word: 'duldung', documents: 40, titles: 4 },
    { word: 'duldungen', documents: 10, titles: 0 },
    { word: 'dublin', documents: 8, titles: 0 },
    { word: 'duldet', documents: 60, titles: 0 },
    { word: 'ausbildungsduldung', documents: 9, titles: 1 },
    { word: 'ausbildung', documents: 50, titles: 6 },
    { word: 'pass', documents: 70, titles: 9 },
    { word: 'pfad', documents: 2, titles: 0 },
  ],
  100,
);

describe('the vocabulary', () => {
  it('knows in about how many documents a stem occurs, whatever the inflection', () => {
    expect(vocabulary.documentsWith('duldung')).toBe(50);
    expect(vocabulary.documentsWith('nothing')).toBe(0);
  });

  it('completes a word by the most common ones, those of titles first', () => {
    expect(vocabulary.completions('dul', 2)).toEqual(['duldung', 'duldet']);
    expect(vocabulary.completions('duldung', 5)).toEqual(['duldungen']);
    expect(vocabulary.completions('x', 5)).toEqual([]);
  });

  it('corrects by the nearest word, and of equally near ones the most common', () => {
    expect(vocabulary.corrections('ausbilungsduldung', 3)).toEqual([
      { word: 'ausbildungsduldung', distance: 1 },
    ]);
    expect(vocabulary.corrections('duldunk', 3).map(({ word }) => word)).toEqual(['duldung']);
    expect(vocabulary.corrections('pasd', 3).map(({ word }) => word)).toEqual(['pass']);
  });

  it('doubts the first letter only where nothing else helps', () => {
    expect(vocabulary.corrections('tuldung', 3).map(({ word }) => word)).toEqual(['duldung']);
  });

  it('corrects the beginning of a word that is still being typed', () => {
    expect(vocabulary.corrections('ausbilungsd', 1, true)).toEqual([
      { word: 'ausbildungsduldung', distance: 1 },
    ]);
    expect(vocabulary.corrections('ausbilungsd', 1)).toEqual([]);
  });

  it.each(['pad', '18bx', 'xxxxxxxx'])('has no correction for %j', (word) => {
    expect(vocabulary.corrections(word, 3)).toEqual([]);
  });
});
