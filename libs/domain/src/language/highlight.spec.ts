import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { highlight, lexemesOf, matcherOf, type Piece, queryTerms, snippet } from './index.js';

/** Pieces as a string, hits in brackets. */
const marked = (pieces: readonly Piece[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const highlighted = (text: string, query: string) =>
  marked(highlight(text, matcherOf(queryTerms(query))));

describe('highlight', () => {
  it.each([
    ['Duldungen erteilen', 'duldung ', '[Duldungen] erteilen'],
    ['Für Ausländerinnen und Ausländer', 'auslaender', 'Für [Ausländerinnen] und [Ausländer]'],
    ['Die Aufenthaltserlaubnis', 'aufenth', 'Die [Aufenthaltserlaubnis]'],
    ['Aufenthaltserlaubnis (AE)', 'ae ', '[Aufenthaltserlaubnis] ([AE])'],
    ['in der Straße', 'strasse ', 'in der [Straße]'],
    ['Verlängerungsantrag', 'antrag ', 'Verlängerungsantrag'],
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
      fc.property(word, word, fc.boolean(), (text, query, typed) => {
        const terms = queryTerms(typed ? query : `${query} `);
        const index = lexemesOf(text).map((lexeme) => lexeme.text);
        const isFound = terms.some(({ alternatives }) =>
          alternatives.some((all) =>
            all.every(({ text: sought, prefix }) =>
              index.some((held) => (prefix ? held.startsWith(sought) : held === sought)),
            ),
          ),
        );
        expect(highlight(text, matcherOf(terms)).some(({ hit }) => hit)).toBe(isFound);
      }),
    );
  });

  it('gives back the whole text in its pieces', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (text, query) => {
          const pieces = highlight(text, matcherOf(queryTerms(query)));
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        },
      ),
    );
  });
});

describe('snippet', () => {
  const filler = 'Dies steht davor und danach ohne Belang. '.repeat(30);
  const show = (text: string, query: string) => marked(snippet(text, matcherOf(queryTerms(query))));

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

  it('shows lines as running text', () => {
    expect(show('eins\n  zwei', 'drei ')).toBe('eins zwei');
  });
});
