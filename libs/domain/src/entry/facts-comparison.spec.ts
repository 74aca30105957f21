import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '../time/index.js';
import { emptyTransitionalProvision, type TransitionalProvision } from '../transitional/index.js';
import {
  applyFactsComparison,
  compareFacts,
  emptyFacts,
  factChanges,
  factNameOf,
  type LegalArticleFacts,
} from './index.js';

const empty: LegalArticleFacts = emptyFacts('legal-article');
const titled = (facts: Partial<LegalArticleFacts>, title = 'Blaue Karte EU') => ({
  title,
  facts: { ...empty, ...facts },
});
type Facts = Partial<LegalArticleFacts>;
const changes = (before: Facts, after: Facts) =>
  factChanges(compareFacts(titled(before), titled(after))).map(
    (part) => `${part.change} ${factNameOf(part)}`,
  );
const fee = (occasion: string, amountCents: number): LegalArticleFacts['fees'][number] => ({
  occasion,
  amountCents,
  legalBasis: '§ 45 AufenthV',
  reductions: [],
});

describe('facts are compared field by field', () => {
  it('a change is told by the name of its field', () => {
    expect(changes({ duration: 'vier Jahre' }, { duration: 'fünf Jahre' })).toEqual([
      'changed duration',
    ]);
    expect(
      factChanges(compareFacts(titled({}), titled({}, 'Blaue Karte'))).map(factNameOf),
    ).toEqual(['title']);
  });

  it('an amount, a choice and a day are replaced as a whole', () => {
    const before = { fees: [fee('Erteilung der Blauen Karte', 10_000)] };
    const after = { fees: [fee('Erteilung der Blauen Karte', 11_000)] };
    const [change] = factChanges(compareFacts(titled(before), titled(after)));
    expect(change).toMatchObject({
      change: 'changed',
      attributes: [{ name: 'code', before: 10_000, after: 11_000 }],
    });
  });

  it('a new item of a list leaves the others what they are', () => {
    const conditions = ['Anerkannter Abschluss', 'Konkretes Arbeitsplatzangebot'];
    expect(changes({ conditions }, { conditions: ['Gültiger Pass', ...conditions] })).toEqual([
      'inserted conditions',
    ]);
    expect(changes({ conditions }, { conditions: [...conditions].reverse() })).toEqual([
      'moved-here conditions',
    ]);
  });

  it('no value passes from one field to another', () => {
    const text = 'Zuständig ist die Ausländerbehörde am Wohnort';
    expect(changes({ competence: text }, { duration: text })).toEqual([
      'changed duration',
      'changed competence',
    ]);
  });

  it('the order of keys in JSON is no change', () => {
    const { title, facts } = titled({ fees: [fee('Erteilung', 1)] });
    const reversed = Object.fromEntries(Object.entries(facts).reverse()) as typeof facts;
    expect(compareFacts({ title, facts }, { title, facts: reversed }).change).toBe('same');
  });
});

describe('a transitional provision is compared among the facts', () => {
  const provision = (text: string): TransitionalProvision => ({
    ...emptyTransitionalProvision,
    text,
  });
  const parts = (before: TransitionalProvision | null, after: TransitionalProvision | null) =>
    factChanges(
      compareFacts(
        { ...titled({}), transitionalProvision: before },
        { ...titled({}), transitionalProvision: after },
      ),
    ).map((part) => `${part.change} ${factNameOf(part)}`);

  it('as a whole where it comes or goes', () => {
    expect(parts(null, provision('Neu'))).toEqual(['inserted transitionalProvision']);
    expect(parts(provision('Alt'), null)).toEqual(['deleted transitionalProvision']);
  });

  it('field by field where it stays', () => {
    expect(parts(provision('gilt weiter'), provision('gilt fort'))).toEqual(['changed text']);
    const later = { ...provision('gilt weiter'), until: localDate('2025-12-31') };
    expect(parts(provision('gilt weiter'), later)).toEqual(['changed until']);
  });
});

describe('a comparison of facts is complete', () => {
  const text = fc.constantFrom('', 'Pass', 'Gültiger Pass', 'Pass und Foto');
  const texts = fc.array(text, { maxLength: 4 });
  const provision = (words: string, judged: string): TransitionalProvision => ({
    ...emptyTransitionalProvision,
    text: words,
    conditions: { join: 'all', of: judged === '' ? [] : [{ kind: 'judged', text: judged }] },
  });
  const titledFacts = fc.record(
    {
      title: text,
      facts: fc.record({
        ...Object.fromEntries(
          Object.entries(empty).map(([key, value]) => [key, fc.constant(value)]),
        ),
        shortAnswer: text,
        conditions: texts,
        consequence: fc.record({
          kind: fc.constantFrom('entitlement', 'intended'),
          discretionPoints: texts,
          exclusionGrounds: texts,
        }),
        fees: fc.array(
          fc.tuple(text, fc.nat({ max: 3 })).map(([occasion, cents]) => fee(occasion, cents)),
          {
            maxLength: 3,
          },
        ),
        nextTitles: fc.array(fc.record({ text, entryId: fc.option(fc.constant('eintrag-1')) }), {
          maxLength: 2,
        }),
      }) as fc.Arbitrary<LegalArticleFacts>,
      transitionalProvision: fc
        .tuple(text, text)
        .map(([words, judged]) => provision(words, judged)),
    },
    { requiredKeys: ['title', 'facts'] },
  );

  it('with it, the former facts become the latter', () => {
    fc.assert(
      fc.property(titledFacts, titledFacts, (before, after) => {
        expect(applyFactsComparison(before, compareFacts(before, after))).toEqual(after);
      }),
    );
  });

  it('and facts compared with themselves are the same', () => {
    fc.assert(
      fc.property(titledFacts, (facts) => {
        expect(compareFacts(facts, facts).change).toBe('same');
      }),
    );
  });
});
