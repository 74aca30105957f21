import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { growLexicon, lexiconOf, NO_LEXICON } from './lexicon.js';
import { type WeightedText, wordVector } from './vector.js';
import { Vocabulary } from './vocabulary.js';
import { countParts, WordCounter } from './word-counter.js';

const counter = new WordCounter();
counter.add([
  { weight: 'A', text: 'Nachzug der Familie' },
  { weight: 'D', text: 'Der Familiennachzug wird erteilt, wenn 3 Familien einreisen.' },
]);
counter.add([{ weight: 'D', text: 'Zum Nachzug von Kindern. Erteilt wird er auf Antrag.' }]);
const counts = [...counter.counts()];
const countOf = (word: string) => counts.find((counted) => counted.word === word);

describe('counting words', () => {
  it('tells in how many documents and titles a word stands, however often', () => {
    expect(countOf('nachzug')).toMatchObject({ documents: 2, titles: 1 });
    expect(countOf('erteilt')).toMatchObject({ documents: 2, titles: 0 });
  });

  it('takes for a noun what has a capital within a sentence, not at its start', () => {
    expect(countOf('nachzug')?.nouns).toBe(1);
    expect(countOf('kindern')?.nouns).toBe(1);
    expect(countOf('erteilt')?.nouns).toBe(0);
  });

  it('leaves out stop words and numbers', () => {
    expect(counts.map(({ word }) => word)).not.toEqual(expect.arrayContaining(['der']));
    expect(countOf('3')).toBeUndefined();
  });

  it('makes the vector of a document on the way', () => {
    const lexicon = lexiconOf(1, { familie: 1, nachzug: 2 });
    const parts = [{ weight: 'D', text: 'Der Familiennachzug' }] as const;
    const reading = new WordCounter(lexicon);
    expect(reading.addAndRead(parts)).toBe(wordVector(parts, lexicon));
    expect([...reading.counts()]).toMatchObject([{ word: 'familiennachzug', documents: 1 }]);
  });

  it('makes of every document the vector that it has by itself', () => {
    const lexicon = lexiconOf(1, { familie: 1, nachzug: 2 });
    const word = fc.constantFrom(
      'Familiennachzug',
      'FAMILIE',
      'die',
      '18b',
      'Ω',
      '𝒜x',
      '\u0308',
      '.',
    );
    const part: fc.Arbitrary<WeightedText> = fc.record({
      weight: fc.constantFrom('A', 'B', 'C', 'D'),
      text: fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
      tokens: fc.subarray(['aufenthg_3', '_3', 'straße_1']),
    });
    fc.assert(
      fc.property(fc.array(fc.array(part, { maxLength: 4 }), { maxLength: 5 }), (documents) => {
        const reading = new WordCounter(lexicon);
        for (const parts of documents)
          expect(reading.addAndRead(parts)).toBe(wordVector(parts, lexicon));
      }),
    );
  });

  it('has room for as many words, and as long a text, as there are', () => {
    const reading = new WordCounter();
    const text = Array.from({ length: 20_000 }, (_, index) => `wort${index}`).join(' ');
    const parts = [{ weight: 'D', text }] as const;
    for (let round = 0; round < 2; round++)
      expect(reading.addAndRead(parts)).toBe(wordVector(parts, NO_LEXICON));
    const known = [...reading.counts()];
    expect(known).toHaveLength(20_000);
    expect(new Set(known.map(({ documents }) => documents))).toEqual(new Set([2]));
    expect(known.at(-1)?.word).toBe('wort19999');
  });

  it('gives a lexicon its nouns', () => {
    expect(growLexicon(counts)).toEqual(expect.objectContaining({ familie: 1, kindern: 1 }));
    expect(growLexicon(counts)).not.toHaveProperty('erteilt');
  });

  it('counts the parts of compounds, so that a word is known that stands in compounds only', () => {
    const lexicon = lexiconOf(1, { familie: 1, nachzug: 2 });
    const parts = countParts(counts, lexicon);
    expect(parts.map(({ word, documents }) => [word, documents])).toEqual([
      ['~famili', 1],
      ['~nachzug', 1],
    ]);
    const vocabulary = Vocabulary.of([...counts, ...parts], 2);
    expect(vocabulary.documentsWith('~famili')).toBe(1);
    expect(vocabulary.completions('~', 5)).toEqual([]);
  });
});
