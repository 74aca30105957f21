import { describe, expect, it } from '@jest/globals';
import { compileQuery } from './compile-query.js';
import { lexiconOf } from './lexicon.js';
import { scorer } from './scorer.js';
import { synonymsOf } from './synonyms.js';
import { wordVector } from './vector.js';
import { Vocabulary } from './vocabulary.js';

const lexicon = lexiconOf(1, { aufenthalt: 9, erlaubnis: 9, familie: 9, nachzug: 9 });
const language = {
  synonyms: synonymsOf([{ typed: ['Oma'], means: ['sonstige Angehörige'], relation: 'leads-to' }]),
  vocabulary: Vocabulary.EMPTY,
  lexicons: [lexicon],
};

interface Text {
  title?: string;
  heading?: string;
  body?: string;
  standing?: number;
}

function scoreOf(typed: string, { title = '', heading = '', body = '', standing = 0 }: Text) {
  const vector = wordVector(
    [
      { weight: 'A', text: title },
      { weight: 'B', text: heading },
      { weight: 'D', text: body },
    ],
    lexicon,
  );
  return scorer(compileQuery(`${typed} `, language))({ vector, title, standing });
}

/** Asserts that for what is typed each text stands above the next. */
const ranks = (typed: string, ...texts: Text[]) => {
  const scores = texts.map((text) => scoreOf(typed, text));
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(new Set(scores).size).toBe(scores.length);
};

describe('the ranking', () => {
  it('puts titles before headings, and headings before a word in passing', () => {
    ranks('Duldung', { title: 'Duldung' }, { heading: 'Duldung' }, { body: 'Duldung' });
  });

  it('puts a title that says little else before a longer one', () => {
    ranks('Gebühren', { title: 'Gebühren' }, { title: 'Gebühren für das Visum' });
  });

  it('puts what is called just that before what says more of it under a longer name', () => {
    const longer = { title: 'Blaue Karte erteilen', body: 'Die Blaue Karte.' };
    ranks('Blaue Karte', { title: 'Blaue Karte' }, longer);
  });

  it('puts a text that says it often before one that says it once', () => {
    ranks('Pass', { body: 'Pass Pass Pass' }, { body: 'Pass' }, { body: 'Visum' });
  });

  it('puts what holds everything before what holds half of it better', () => {
    ranks('Pass Visum', { title: 'Pass', body: 'Visum' }, { title: 'Pass' });
  });

  it('puts the word before a compound with it', () => {
    ranks(
      'Erlaubnis',
      { title: 'Erlaubnis' },
      { title: 'Aufenthaltserlaubnis' },
      { title: 'Pass' },
    );
  });

  it('puts words of one reading that stand together before those that stand apart', () => {
    const apart = `sonstige ${'Wort '.repeat(30)} Angehörige`;
    ranks('Oma', { body: 'Nachzug sonstiger Angehöriger' }, { body: apart }, { body: 'sonstige' });
  });

  it('puts at equal rank first what is nearer to the work of the office', () => {
    ranks('Pass', { title: 'Pass', standing: 3 }, { title: 'Pass', standing: 1 });
  });

  it('reads a vector as PostgreSQL writes it, sorted and with the body unmarked', () => {
    const score = scorer(compileQuery('Pass ', language));
    const ours = { vector: `'visum':1D 'pass':2D`, title: '', standing: 0 };
    expect(score({ ...ours, vector: `'pass':2 'visum':1` })).toBe(score(ours));
    expect(score({ ...ours, vector: '' })).toBe(0);
  });
});
