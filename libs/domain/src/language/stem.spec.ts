import { describe, expect, it } from '@jest/globals';
import { fold, stem } from './index.js';

const stemOf = (word: string) => stem(fold(word));

describe('fold', () => {
  it.each([
    ['Ausländer', 'auslander'],
    ['AUSLAENDER', 'auslander'],
    ['Straße', 'strasse'],
    ['Grenzübertritt', 'grenzubertritt'],
    ['Grenzuebertritt', 'grenzubertritt'],
    ['Café', 'cafe'],
  ])('writes %s as %s, however the umlaut is spelled', (written, folded) => {
    expect(fold(written)).toBe(folded);
    expect(fold(written.normalize('NFD'))).toBe(folded);
  });

  it.each(['neue', 'steuer', 'quelle', 'dauer'])('takes no umlaut from %s', (word) => {
    expect(fold(word)).toBe(word);
  });

  it('spells both ways of writing two umlauts in a row alike', () => {
    expect(fold('Bäuerin')).toBe(fold('Baeuerin'));
  });

  it('leaves short forms alone', () => {
    expect(fold('AE Studium')).toBe('ae studium');
  });
});

describe('stem', () => {
  it.each([
    ['Duldung', 'Duldungen'],
    ['Land', 'Länder'],
    ['Erlaubnis', 'Erlaubnisse'],
    ['erteilen', 'Erteilung'],
    ['Behörde', 'Behörden'],
    ['möglich', 'Möglichkeit'],
    ['befristet', 'befristete'],
    ['Antrag', 'Antrags'],
    ['Aufenthaltstitel', 'Aufenthaltstiteln'],
    ['Ausländer', 'Ausländerinnen'],
  ])('is the same for %s and %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each(['Aufenthaltserlaubnis', 'Wiedereinreisesperre', 'Bauern', 'Beyer', '18b', 'niss', 'e'])(
    'is the beginning of its word: %s',
    (word) => {
      expect(fold(word).startsWith(stemOf(word))).toBe(true);
      expect(stemOf(word)).not.toBe('');
    },
  );

  it('keeps endings that are all there is of a short word', () => {
    expect(stemOf('Ehe')).toBe('ehe');
    expect(stemOf('Eltern')).toBe('elt');
  });
});
