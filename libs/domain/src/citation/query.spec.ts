import { describe, expect, it } from '@jest/globals';
import { canonicalOf, isNameOfLaw, isSurelyCited, lawKeysOf, parseCitationQuery } from './index.js';

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
    ['81 IV', '- § 81 Abs 4'],
    ['81 iv 1', '- § 81 Abs 4 Satz 1'],
    ['28 I 1 Nr. 3', '- § 28 Abs 1 Satz 1 Nr 3'],
    ['81 abs 4', '- § 81 Abs 4'],
    ['25 Abs. 5', '- § 25 Abs 5'],
    ['39 nr 6', '- § 39 Nr 6'],
    ['5(1)', '- § 5 Abs 1'],
    ['53 ff', '- § 53 ff'],
    ['25 5', '- § 25 Abs 5'],
    ['60a 2', '- § 60a Abs 2'],
    ['25 5 aufenthg', 'AufenthG § 25 Abs 5'],
    ['18 b', '- § 18b'],
    ['16 f', '- § 16f'],
    ['25 A aufenthg', 'AufenthG § 25a'],
    ['par 16b', '- § 16b'],
    ['para. 81', '- § 81'],
    ['16b aufenthg abs 2', 'AufenthG § 16b Abs 2'],
    ['39 aufenthv nr. 6', 'AufenthV § 39 Nr 6'],
    ['AufenthG§18a', 'AufenthG § 18a'],
    ['§25 Abs.5AufenthG', 'AufenthG § 25 Abs 5'],
    ['asylvfg 14', 'AsylG § 14'],
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
    '90 180',
    '120 tage',
    '25 jahre',
    '3 monate visum',
    '5 jahre',
    '12 qm',
    '2025 5',
    '1 s studium',
    '6 monate im ausland',
  ])('leaves "%s" to the full text search', (typed) => {
    expect(parseCitationQuery(typed)).toBeNull();
  });

  it('knows the laws it is given', () => {
    const laws = [{ abbreviation: 'LZuwV', names: ['Zuwanderungsverordnung des Landes'] }];
    expect(parseCitationQuery('lzuwv 4', laws)).toMatchObject({ law: 'LZuwV', label: '4' });
  });
});

describe('isSurelyCited', () => {
  const laws = [{ abbreviation: 'LVerf', names: ['Landesverfassung'] }];
  const isSure = (typed: string) => isSurelyCited(typed, parseCitationQuery(typed, laws)!);

  it.each(['§ 433 BGB', '433 bgb', 'Art. 6 GG', 'gg 6', '§ 2024 BGB', '5 sgb 2', 'art 4 lverf'])(
    'is so of "%s"',
    (typed) => expect(isSure(typed)).toBe(true),
  );

  it.each([
    ['names no law', '§ 433'],
    ['may be a year', 'wohngeldgesetz 2024'],
    ['may be an article as well', 'lverf 4'],
  ])('is not so of what %s: %s', (_, typed) => expect(isSure(typed)).toBe(false));
});

describe('The name of a law', () => {
  it.each(['BGB', 'SGB II', 'EMRK', 'LuftSiG', 'StVO', 'BGB-InfoV', 'VwVfG NRW'])('is %s', (name) =>
    expect(isNameOfLaw(name)).toBe(true),
  );

  it.each(['ICT', 'NRW', 'GKV', 'Anlage', 'VO (EU) 604/2013'])('is not, for certain, %s', (name) =>
    expect(isNameOfLaw(name)).toBe(false),
  );

  it('is looked up in every way in which sources write it', () => {
    expect(lawKeysOf('SGB XII')).toEqual(expect.arrayContaining(['sgb-xii', 'sgb-12']));
    expect(lawKeysOf('FreizügG/EU')).toContain('freizuegg');
    expect(lawKeysOf('LuftSiG')).toEqual(['luftsig']);
  });
});
