import { describe, expect, it } from '@jest/globals';
import {
  b,
  compareDocuments,
  doc,
  documentChanges,
  figure,
  figuresOf,
  named,
  p,
  parseDocument,
  plainText,
  ul,
  withFigures,
} from './index.js';

const wage = figure('mindestgehalt', 'Mindestgehalt');
const document = doc(named('absatz-1', p('Nötig sind ', wage, ' brutto.')), ul(['Auch ', b(wage)]));

describe('a figure in a text', () => {
  it('is found with the block it stands in', () => {
    expect(figuresOf(document)).toMatchObject([
      { blockId: 'absatz-1', key: 'mindestgehalt', text: 'Mindestgehalt' },
      { key: 'mindestgehalt' },
    ]);
  });

  it('reads as its name where no day is known', () => {
    expect(plainText(document)).toBe('Nötig sind Mindestgehalt brutto.\nAuch Mindestgehalt');
  });

  it('becomes the words of its day, in normal form and with its marks', () => {
    const printed = withFigures(document, () => '50.700 Euro');
    expect(plainText(printed)).toBe('Nötig sind 50.700 Euro brutto.\nAuch 50.700 Euro');
    expect(parseDocument(printed)).toEqual({ ok: true, value: printed });
    expect(JSON.stringify(printed)).toContain('bold');
  });

  it('stays a figure where no words are known', () => {
    expect(withFigures(document, () => undefined)).toEqual(document);
  });

  it.each(['', 'Mit Raum', 'a--b', 'x'.repeat(65)])('cannot have the key "%s"', (key) => {
    expect(parseDocument(doc(p(figure(key, 'Name'))))).toMatchObject({
      error: { code: 'figure-key-invalid' },
    });
  });

  it('is compared as one word, by its name', () => {
    const typed = doc(named('absatz-1', p('Nötig sind 48.300 Euro brutto.')));
    const after = doc(named('absatz-1', p('Nötig sind ', wage, ' brutto.')));
    const [change] = documentChanges(compareDocuments(typed, after));
    if (change?.change !== 'changed') throw new Error('The paragraph changed');
    const inserted = change.pieces?.filter((piece) => piece.change === 'inserted');
    expect(inserted).toMatchObject([{ content: [wage] }]);
  });
});
