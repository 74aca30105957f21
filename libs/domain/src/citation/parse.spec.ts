import { describe, expect, it } from '@jest/globals';
import { parseCitations } from './index.js';

const canonicals = (text: string) =>
  parseCitations(text)
    .map((found) => found.canonical)
    .join('; ');

describe('parseCitations', () => {
  it.each([
    // parts, spelled out and short
    ['nach § 16b Abs. 1 Satz 2 Nr. 3 AufenthG', 'AufenthG § 16b Abs 1 Satz 2 Nr 3'],
    [
      '§ 25 Absatz 4a Satz 1 Nummer 2 Buchstabe b Doppelbuchstabe aa AufenthG',
      'AufenthG § 25 Abs 4a Satz 1 Nr 2 lit b litlit aa',
    ],
    ['§ 5 (2) Satz 1 AufenthG', 'AufenthG § 5 Abs 2 Satz 1'],
    ['§ 104c I 1 Nr. 2 AufenthG', 'AufenthG § 104c Abs 1 Satz 1 Nr 2'],
    ['§ 60 VII 1, 2 AufenthG', 'AufenthG § 60 Abs 7 Satz 1; AufenthG § 60 Abs 7 Satz 2'],
    ['§ 9 Abs. 2 zweiter Halbsatz AufenthG', 'AufenthG § 9 Abs 2 Hs 2'],
    ['§ 5 Abs. 1, Satz 2 AufenthG', 'AufenthG § 5 Abs 1 Satz 2'],
    // lists and ranges
    ['§ 60 Abs. 5 und 7 AufenthG', 'AufenthG § 60 Abs 5; AufenthG § 60 Abs 7'],
    ['§§ 3, 5 Abs. 1 und § 8 AufenthG', 'AufenthG § 3; AufenthG § 5 Abs 1; AufenthG § 8'],
    ['§§ 5 Abs. 1, 8 AufenthG', 'AufenthG § 5 Abs 1; AufenthG § 8'],
    ['§ 25 I-III AufenthG', 'AufenthG § 25 Abs 1 bis 3'],
    ['§ 53 bis § 55 AufenthG', 'AufenthG § 53 bis 55'],
    ['§§ 53ff. AufenthG', 'AufenthG § 53 ff'],
    ['§§ 53f. AufenthG', 'AufenthG § 53 f'],
    [
      '§ 12 Nr. 1 Buchst. a und b, 2 AufenthV',
      'AufenthV § 12 Nr 1 lit a; AufenthV § 12 Nr 1 lit b; AufenthV § 12 Nr 2',
    ],
    ['§ 8 Abs. 1 i.V.m. Abs. 3 AufenthG', 'AufenthG § 8 Abs 1; AufenthG § 8 Abs 3'],
    // the law
    ['§ 8 AufenthG i. V. m. § 39 BeschV', 'AufenthG § 8; BeschV § 39'],
    ['§ 27 AufenthG, Art. 6 GG und Art. 8 EMRK', 'AufenthG § 27; GG Art 6; EMRK Art 8'],
    ['§ 8 und Art. 6 GG', '- § 8; GG Art 6'],
    ['AufenthG § 18b Abs. 2', 'AufenthG § 18b Abs 2'],
    ['§ 5 AufenthG, § 8', 'AufenthG § 5; - § 8'],
    ['§ 41 VwVfG NRW', 'VwVfG NRW § 41'],
    ['§ 21 des Zwölften Buches Sozialgesetzbuch', 'SGB XII § 21'],
    ['§ 1355 des Bürgerlichen Gesetzbuches', 'BGB § 1355'],
    ['Art. 12 der Verordnung (EU) 2016/399', 'VO (EU) 2016/399 Art 12'],
    ['§ 5 Abs. 1 BVerwG', '- § 5 Abs 1'],
    // editions
    ['§ 35 AufenthG a.F.', 'AufenthG § 35 aF'],
    ['§ 35 n. F. AufenthG', 'AufenthG § 35 nF'],
    ['§ 4 AufenthG in der Fassung vom 1.3.2020', 'AufenthG § 4 Fassung 2020-03-01'],
    // what is no part of a citation
    ['nach § 25 Abs. 5 und 18 Monaten Wartezeit', '- § 25 Abs 5'],
    ['§ 9 Abs. 2 AufenthG, 5 Jahre', 'AufenthG § 9 Abs 2'],
    ['auf diese Art 3 Anträge', ''],
  ])('reads "%s"', (text, expected) => {
    expect(canonicals(text)).toBe(expected);
  });

  it('says where each citation of a list stands', () => {
    const text = 'Nach §§ 5 Abs. 1, 8 AufenthG.';
    expect(parseCitations(text).map((found) => found.text)).toEqual(['§§ 5 Abs. 1', '8 AufenthG']);
  });

  it('takes a law that it is told about', () => {
    const laws = [{ abbreviation: 'LAufnG', names: ['Landesaufnahmegesetz'] }];
    expect(parseCitations('§ 3 des Landesaufnahmegesetzes', { laws })[0]?.canonical).toBe(
      'LAufnG § 3',
    );
  });

  it.each(['§ 5 Abs. I und ', '§ 5 Abs. 1, ', 'Absatz 1 und 2, ', 'Aufenthaltsgesetz und '])(
    'reads "%s" ten thousand times over in linear time',
    (part) => {
      const before = performance.now();
      parseCitations('§ 3 Abs. I, ' + part.repeat(10_000));
      expect(performance.now() - before).toBeLessThan(3_000);
    },
  );
});
