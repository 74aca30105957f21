import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Nouns } from './nouns.js';
import { splitCompound } from './split-compound.js';

const documents = {
  aufenthalt: 300,
  aufenthalts: 90,
  erlaubnis: 200,
  niederlassung: 40,
  familie: 50,
  familien: 30,
  nachzug: 40,
  grenze: 60,
  ubertritt: 20,
  grenzubertritt: 12,
  bescheinigung: 80,
  pass: 120,
  ersatz: 15,
  satz: 900,
  schule: 30,
  pflicht: 100,
  amt: 50,
  ehe: 3,
  gatte: 9,
  heit: 4,
  frei: 2,
};
const nouns = new Nouns(documents);
const split = (word: string) => splitCompound(word, nouns).join('+');

describe('taking compounds apart', () => {
  it.each([
    ['aufenthaltserlaubnis', 'aufenthalt+erlaubnis', 'whatever links the parts'],
    ['niederlassungserlaubnis', 'niederlassung+erlaubnis', 'after -ung'],
    ['familiennachzug', 'familie+nachzug', 'with an n'],
    ['schulpflicht', 'schule+pflicht', 'where the first part has lost its e'],
    ['passersatz', 'pass+ersatz', 'and takes no longer link than it must'],
  ])('%s is %s: %s', (word, parts) => expect(split(word)).toBe(parts));

  it('gives what follows the first of several parts as a whole, too, if it is a noun itself', () => {
    expect(split('amtsgrenzubertritt')).toBe('amt+grenzubertritt');
    expect(split('grenzubertrittsbescheinigung')).toBe('grenzubertritt+bescheinigung');
  });

  it.each([
    ['erlaubnis', 'a noun of the lexicon that is no compound'],
    ['freiheit', 'an ending is no part, even where it is a noun'],
    ['ehegatte', 'a short noun that is rare is no part'],
    ['bescheinigungen', 'an inflected noun is no compound'],
    ['passamt', 'a short word'],
    ['2021-12grenze', 'what is no word'],
  ])('leaves %s whole: %s', (word) => expect(split(word)).toBe(''));

  it('gives nouns of the lexicon only, in the order of the word', () => {
    const piece = fc.constantFrom(...Object.keys(documents), 's', 'n', 'xyz');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
        const parts = splitCompound(pieces.join(''), nouns);
        expect(parts.length).not.toBe(1);
        for (const part of parts) expect(nouns.has(part)).toBe(true);
      }),
    );
  });
});
