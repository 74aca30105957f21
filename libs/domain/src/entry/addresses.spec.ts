import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  entryPath,
  isEntryKind,
  isMateriality,
  isSlug,
  publicationPath,
  slugify,
} from './index.js';

describe('slugify', () => {
  it.each([
    ['Blaue Karte EU (§ 18g)', 'blaue-karte-eu-18g'],
    ['Übergangsregelung für Ärztinnen', 'uebergangsregelung-fuer-aerztinnen'],
    ['U\u0308bergang', 'uebergang'],
    ['Straße & GROẞ', 'strasse-gross'],
    ['Łódź, São Tomé, İzmir', 'lodz-sao-tome-izmir'],
    ['  --  ', 'eintrag'],
    ['Дублин', 'eintrag'],
  ])('makes %j to %s', (title, slug) => {
    expect(slugify(title)).toBe(slug);
  });

  it('ends after a whole word where it can', () => {
    const slug = slugify('Beschäftigungserlaubnis '.repeat(5));
    expect(slug).toBe(Array(3).fill('beschaeftigungserlaubnis').join('-'));
  });

  it.each([
    [[40, 39], 80],
    [[40, 40], 40],
  ])('keeps words of %j letters to a length of %d', (lengths, length) => {
    expect(slugify(lengths.map((each) => 'x'.repeat(each)).join(' '))).toHaveLength(length);
  });

  it('cuts a word that is too long by itself', () => {
    expect(slugify('x'.repeat(200))).toHaveLength(80);
  });

  it('always gives a slug, and a slug for a slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const slug = slugify(title);
        expect(isSlug(slug)).toBe(true);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });
});

describe('isSlug', () => {
  it.each(['a', '18b', 'blaue-karte-eu', 'x'.repeat(80)])('accepts %s', (slug) => {
    expect(isSlug(slug)).toBe(true);
  });

  it.each(['', '-a', 'a-', 'a--b', 'A', 'ä', 'a/b', 'a b', 'a\n', 'x'.repeat(81), null, 7])(
    'refuses %j',
    (value) => {
      expect(isSlug(value)).toBe(false);
    },
  );
});

describe('addresses', () => {
  it('are German, one folder for each kind', () => {
    expect(entryPath('legal-article', 'blaue-karte-eu')).toBe('/themen/blaue-karte-eu');
    expect(entryPath('process-instruction', 'erteilung')).toBe('/anweisungen/erteilung');
    expect(entryPath('change-notice', 'neue-gebuehren')).toBe('/mitteilungen/neue-gebuehren');
  });

  it('of a publication do not depend on its entry', () => {
    expect(publicationPath('7f0c')).toBe('/fassungen/7f0c');
  });
});

it('kinds and materialities are closed lists', () => {
  expect(['legal-article', 'toString', 'form', null].map(isEntryKind)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(['material', 'editorial', 'none'].map(isMateriality)).toEqual([true, true, false]);
});
