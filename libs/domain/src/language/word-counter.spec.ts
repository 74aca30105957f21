import { describe, expect, it } from '@jest/globals';
import { growLexicon, lexiconOf } from './lexicon.js';
import { wordVector } from './vector.js';
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
