import { describe, expect, it } from '@jest/globals';
import { compileQuery, lexiconOf, synonymsOf, Vocabulary } from '@rechtsstand/domain/language';
import { type Part, parts, without } from './without.js';

const language = {
  synonyms: synonymsOf([{ typed: ['AE'], means: ['Aufenthaltserlaubnis'], relation: 'same' }]),
  vocabulary: Vocabulary.of([{ word: 'duldung', documents: 3, titles: 1 }], 9),
  lexicons: [lexiconOf(1, { wohnsitz: 3, regelung: 3 })],
};
const query = compileQuery('AE Wohnsitzregelung Dulldung', language);
const origins = (part: Part) =>
  without(query, part).terms.flatMap(({ readings }) => readings.map(({ origin }) => origin));

describe('a query without a part of the language', () => {
  it.each<[Part, string]>([
    ['synonyms', 'synonym'],
    ['spelling', 'spelling'],
    ['parts', 'part'],
  ])('without %s has no reading by it, and every word is still looked for', (part, origin) => {
    expect(query.terms.flatMap(({ readings }) => readings).map((r) => r.origin)).toContain(origin);
    expect(origins(part)).not.toContain(origin);
    expect(origins(part).filter((left) => left === 'word')).toHaveLength(3);
  });

  it('without parts finds no word within a compound', () => {
    const tokens = without(query, 'parts').terms.flatMap(({ readings }) =>
      readings.flatMap(({ all }) => all.flat()),
    );
    expect(tokens.filter((token) => token.startsWith('~'))).toEqual([]);
  });

  it('names every part once', () => {
    expect(new Set(parts).size).toBe(parts.length);
  });
});
