import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  compileQuery,
  highlight,
  lexiconOf,
  matcherOf,
  type Piece,
  snippet,
  synonymsOf,
  Vocabulary,
  wordVector,
} from './index.js';

const lexicon = lexiconOf(1, { verlangerung: 9, antrag: 9 });
const language = {
  synonyms: synonymsOf([{ typed: ['AE'], means: ['Aufenthaltserlaubnis'], relation: 'same' }]),
  vocabulary: Vocabulary.of([{ word: 'aufenthaltserlaubnis', documents: 9, titles: 1 }], 10),
  lexicons: [lexicon],
};
const matcher = (query: string) => matcherOf(compileQuery(query, language), [lexicon]);

/** Pieces as a string, hits in brackets. */
const marked = (pieces: readonly Piece[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const highlighted = (text: string, query: string) => marked(highlight(text, matcher(query)));

describe('highlight', () => {
  it.each([
    ['Duldungen erteilen', 'duldung ', '[Duldungen] erteilen'],
    ['Für Ausländerinnen und Ausländer', 'auslaender', 'Für [Ausländerinnen] und [Ausländer]'],
    ['Die Aufenthaltserlaubnis', 'aufenth', 'Die [Aufenthaltserlaubnis]'],
    ['Aufenthaltserlaubnis (AE)', 'ae ', '[Aufenthaltserlaubnis] ([AE])'],
    ['in der Straße', 'strasse ', 'in der [Straße]'],
    ['Verlängerungsantrag', 'antrag ', '[Verlängerungsantrag]'],
    ['Antragsteller', 'antrag ', 'Antragsteller'],
    ['nach § 18b AufenthG', '18b', 'nach § [18b] AufenthG'],
  ])('marks in %j for %j what the index finds', (text, query, expected) => {
    expect(highlighted(text, query)).toBe(expected);
  });

  it('takes nothing in a query for an expression', () => {
    expect(highlighted('a.c abc', 'a.c ')).toBe('[a].[c] abc');
  });

  it('marks a word exactly if the index holds it for this query', () => {
    const word = fc.constantFrom(
      ...'Duldung Duldungen dulden Länder Land Laender Straße Strasse Ausländer AE ae Erlaubnisse'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(word, word, fc.boolean(), (text, typed, isBeginning) => {
        const query = compileQuery(isBeginning ? typed : `${typed} `, language);
        const vector = wordVector([{ weight: 'D', text }], lexicon);
        const isFound = query.terms.some(({ readings }) =>
          readings.some(({ all }) =>
            all.every((tokens) => tokens.some((token) => vector.includes(`'${token}':`))),
          ),
        );
        const find = matcherOf(query, [lexicon]);
        expect(highlight(text, find).some(({ hit }) => hit)).toBe(isFound);
      }),
    );
  });

  it('gives back the whole text in its pieces', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (text, query) => {
          const pieces = highlight(text, matcher(query));
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        },
      ),
    );
  });
});

describe('snippet', () => {
  const filler = 'Dies steht davor und danach ohne Belang. '.repeat(30);
  const show = (text: string, query: string) => marked(snippet(text, matcher(query)));

  it('shows the beginning where nothing is found', () => {
    expect(show('Kurzer Text.', 'duldung ')).toBe('Kurzer Text.');
    expect(show(filler, 'duldung ')).toMatch(/^Dies steht .{150,} …$/);
  });

  it('shows the words that were found, cut between words on both sides', () => {
    const text = show(`${filler}Die Duldung wird erteilt. ${filler}`, 'duldung ');
    expect(text).toMatch(/^… \S.*Die \[Duldung\] wird erteilt\..* …$/);
    expect(text.length).toBeLessThan(240);
  });

  it('prefers the stretch that holds most of the words', () => {
    const text = `Eine Frist. ${filler} Die Frist der Duldung. ${filler}`;
    expect(show(text, 'duldung frist ')).toContain('Die [Frist] der [Duldung]');
  });

  it('shows words that stand far behind, but reads no text without end', () => {
    expect(show(`${filler.repeat(5)}Die Duldung.`, 'duldung ')).toContain('[Duldung]');
    expect(show(`${filler.repeat(20)}Die Duldung.`, 'duldung ')).toMatch(/^Dies steht davor/);
  });

  it('shows lines as running text', () => {
    expect(show('eins\n  zwei', 'drei ')).toBe('eins zwei');
  });
});
