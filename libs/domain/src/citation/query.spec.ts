import { describe, expect, it } from '@jest/globals';
import { canonicalOf, parseCitationQuery } from './index.js';

describe('parseCitationQuery', () => {
  it.each([
    ['§81 IV', '- § 81 Abs 4'],
    ['18b aufenthg', 'AufenthG § 18b'],
    ['55 AsylG', 'AsylG § 55'],
    ['aufenthg 18b', 'AufenthG § 18b'],
    ['AufenthG § 18b Abs. 2', 'AufenthG § 18b Abs 2'],
    ['§ 18b', '- § 18b'],
    ['18b', '- § 18b'],
    ['18B AUFENTHG', 'AufenthG § 18b'],
    ['16b i 2 aufenthg', 'AufenthG § 16b Abs 1 Satz 2'],
    ['art 6 gg', 'GG Art 6'],
    ['gg 6', 'GG Art 6'],
    ['sgb ii 7', 'SGB II § 7'],
    ['7 sgb 2', 'SGB II § 7'],
    ['freizuegg/eu 3', 'FreizügG/EU § 3'],
    ['§ 5 abs 1 nr 1 aufenthaltsgesetz', 'AufenthG § 5 Abs 1 Nr 1'],
  ])('reads %s', (typed, canonical) => {
    const citation = parseCitationQuery(typed);
    expect(citation && canonicalOf(citation)).toBe(canonical);
  });

  it.each([
    '',
    '18',
    '2024',
    'blaue karte',
    'aufenthg',
    'was sagt § 5 aufenthg dazu',
    '18b und 18g',
  ])('leaves "%s" to the full text search', (typed) => {
    expect(parseCitationQuery(typed)).toBeNull();
  });

  it('knows the laws it is given', () => {
    const laws = [{ abbreviation: 'LZuwV', names: ['Zuwanderungsverordnung des Landes'] }];
    expect(parseCitationQuery('lzuwv 4', laws)).toMatchObject({ law: 'LZuwV', label: '4' });
  });
});
