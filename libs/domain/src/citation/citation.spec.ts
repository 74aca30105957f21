import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '../time/index.js';
import {
  abbreviationOf,
  canonicalOf,
  formatCitation,
  KNOWN_LAWS,
  lawKey,
  parseCanonical,
  parseCitations,
  PATH_KINDS,
  provisionPath,
  type Citation,
  type PathElement,
  type PathKind,
} from './index.js';

const number = fc.integer({ min: 1, max: 199 }).map(String);
const letter = fc.constantFrom(...'abcdeghk');
const label = fc.tuple(number, fc.option(letter, { nil: '' })).map((parts) => parts.join(''));
const following = fc.option(fc.constantFrom('f' as const, 'ff' as const), { nil: undefined });

function element(kind: PathKind): fc.Arbitrary<PathElement> {
  const value =
    kind === 'lit' ? letter : kind === 'litlit' ? letter.map((one) => one + one) : number;
  return fc.record({ kind: fc.constant(kind), value });
}

const path = fc
  .subarray([...PATH_KINDS])
  .chain((kinds) => fc.tuple(...kinds.map(element)))
  .map((elements): PathElement[] => elements);

const edition = fc.constantFrom('aF' as const, 'nF' as const, { on: localDate('2022-12-31') });
const citation: fc.Arbitrary<Citation> = fc.record(
  {
    law: fc.option(fc.constantFrom(...KNOWN_LAWS.map((law) => law.abbreviation)), { nil: null }),
    unit: fc.constantFrom('§' as const, 'Art' as const),
    label,
    following,
    path,
    edition,
  },
  { requiredKeys: ['law', 'unit', 'label', 'path'] },
);

function withoutGaps(value: Citation): Citation {
  return JSON.parse(JSON.stringify(value)) as Citation;
}

describe('a citation', () => {
  it('survives its canonical form', () => {
    fc.assert(
      fc.property(citation, (value) => {
        expect(parseCanonical(canonicalOf(value))).toEqual(withoutGaps(value));
      }),
    );
  });

  it('is found again in the sentence that it is written into', () => {
    fc.assert(
      fc.property(citation, (value) => {
        const sentence = `Vgl. ${formatCitation(value)}, im Übrigen nicht.`;
        const [found] = parseCitations(sentence);
        expect(found?.canonical).toBe(canonicalOf(value));
        expect(sentence.slice(found!.start, found!.end)).toBe(formatCitation(value));
      }),
    );
  });

  it.each(['', 'AufenthG 5', 'AufenthG § 5 Absatz 1', '§ 5', 'AufenthG § 5 Fassung 2022-02-30'])(
    'is not what "%s" means, which is no canonical form',
    (text) => {
      expect(parseCanonical(text)).toBeNull();
    },
  );
});

describe('formatCitation', () => {
  it.each([
    ['AufenthG § 16b Abs 1 Satz 2 Nr 3', '§ 16b Abs. 1 Satz 2 Nr. 3 AufenthG'],
    ['AufenthG § 53 bis 55', '§§ 53 bis 55 AufenthG'],
    ['AufenthG § 25a f', '§§ 25a f. AufenthG'],
    ['GG Art 6 Abs 1', 'Art. 6 Abs. 1 GG'],
    ['- § 5 Abs 1 Nr 1 bis 3', '§ 5 Abs. 1 Nr. 1 bis 3'],
    ['AufenthG § 35 aF', '§ 35 AufenthG a. F.'],
    ['AufenthG § 34 Fassung 2022-12-31', '§ 34 AufenthG in der am 31.12.2022 geltenden Fassung'],
  ])('writes %s as %s', (canonical, written) => {
    expect(formatCitation(parseCanonical(canonical)!)).toBe(written);
  });
});

describe('addresses', () => {
  it.each([
    ['AufenthG', 'aufenthg'],
    ['FreizügG/EU', 'freizuegg-eu'],
    ['SGB II', 'sgb-ii'],
    ['VO (EU) 604/2013', 'vo-eu-604-2013'],
  ])('name the law %s as %s', (abbreviation, key) => {
    expect(lawKey(abbreviation)).toBe(key);
  });

  it.each([
    ['AufenthG § 18b', '/vorschriften/aufenthg/18b'],
    ['AufenthG § 18b Abs 2 Satz 1', '/vorschriften/aufenthg/18b#abs-2'],
    ['GG Art 6', '/vorschriften/gg/art-6'],
    ['- § 18b', null],
  ])('lead %s to %s', (canonical, path) => {
    expect(provisionPath(parseCanonical(canonical)!)).toBe(path);
  });
});

describe('the name of a law of which only the key is known', () => {
  it.each([
    ['beschv', 'BeschV'],
    ['freizuegg-eu', 'FreizügG/EU'],
    ['xyzg', 'xyzg'],
  ])('of %s is %s', (key, name) => {
    expect(abbreviationOf(key)).toBe(name);
  });
});
