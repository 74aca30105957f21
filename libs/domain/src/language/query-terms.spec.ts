import { describe, expect, it } from '@jest/globals';
import { parseCitationQuery } from '../citation/index.js';
import { citationTerm, queryTerms, type QueryTerm } from './index.js';

/** `a + b* | c`: the alternatives of a term, `*` for what is only a beginning. */
const written = ({ alternatives }: QueryTerm) =>
  alternatives
    .map((all) => all.map(({ text, prefix }) => (prefix ? `${text}*` : text)).join(' + '))
    .join(' | ');
const terms = (text: string) => queryTerms(text).map(written);

describe('queryTerms', () => {
  it('looks for every word by its stem, and for the last one also as a beginning', () => {
    expect(terms('Duldungen beantragen')).toEqual(['duldung', 'beantrag | beantragen*']);
  });

  it('takes the last word for finished once a space follows', () => {
    expect(terms('Duldungen ')).toEqual(['duldung']);
  });

  it('leaves out stop words, unless one is all there is so far', () => {
    expect(terms('wer darf zur Arbeit ')).toEqual(['darf', 'arbeit']);
    expect(terms('die')).toEqual(['die | die*']);
    expect(terms('die ')).toEqual([]);
  });

  it('reads short forms also as what they stand for', () => {
    expect(terms('AE Studium ')).toEqual(['ae | aufenthaltserlaubnis', 'studium']);
    expect(terms('bk ')).toEqual(['bk | blau + kart']);
    expect(terms('DA-EU ')).toEqual(['da + eu | daueraufenthalt + eu']);
    expect(terms('GueB ')).toEqual(terms('GÜB '));
  });

  it.each(['', '   ', '?!', "' & | ! ( ) :* <->", '§'])('finds no terms in %j', (text) => {
    expect(terms(text)).toEqual([]);
  });

  it('takes operators of the database for what they are to a reader: nothing', () => {
    expect(terms("a'); DROP TABLE x; -- ")).toEqual(['a', 'drop', 'tabl', 'x']);
    expect(terms('duldung:* | !frist ')).toEqual(['duldung', 'frist']);
  });
});

describe('citationTerm', () => {
  const term = (typed: string) => {
    const citation = parseCitationQuery(typed);
    return citation && written(citationTerm(citation, typed));
  };

  it('looks for the provision as one token, or for the words that were typed', () => {
    expect(term('18b aufenthg')).toBe('aufenthg_18b | 18b + aufenthg');
    expect(term('55 AsylG')).toBe('asylg_55 | 55 + asylg');
  });

  it('finds the provision of any law when none is named', () => {
    expect(term('§ 18b')).toBe('_18b | 18b');
  });
});
