import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { doc, p } from '../document/index.js';
import { type Audience, emptyFacts, type LegalArticleFacts } from '../entry/index.js';
import { emptyTransitionalProvision, type TransitionalProvision } from '../transitional/index.js';
import { type Choice, mergeDrafts } from './index.js';

const base = {
  title: 'Blaue Karte EU',
  facts: {
    ...emptyFacts('legal-article'),
    shortAnswer: 'Der Titel wird erteilt, wenn ein Arbeitsplatz vorliegt.',
    conditions: ['Anerkannter Abschluss', 'Konkretes Arbeitsplatzangebot'],
  } satisfies LegalArticleFacts,
  document: doc(p('Text')),
  validFrom: '2026-01-01' as string | null,
  validUntil: null as string | null,
  changeSummary: 'Neue Gehaltsgrenzen.',
  audience: { everyone: false, teamIds: ['a'], roles: [] } as Audience | null,
  replaces: ['eins', 'zwei'],
  transitionalProvision: null as TransitionalProvision | null,
};
type Draft = typeof base;
const merge = (mine: Partial<Draft>, theirs: Partial<Draft>, ...choices: Choice[]) => {
  const sides = [
    { ...base, ...mine },
    { ...base, ...theirs },
  ] as const;
  const { collisions } = mergeDrafts(base, ...sides);
  const decided = new Map(collisions.map(({ key }, place) => [key, choices[place]!]));
  return mergeDrafts(base, ...sides, choices.length > 0 ? { choices: decided } : {});
};
const facts = (change: Partial<LegalArticleFacts>) => ({ facts: { ...base.facts, ...change } });

describe('two states of a draft', () => {
  it('are merged part by part', () => {
    const { merged, collisions } = merge(
      {
        title: 'Blaue Karte',
        ...facts({ duration: 'vier Jahre' }),
        replaces: ['eins', 'zwei', 'drei'],
      },
      { ...facts({ competence: 'Ausländerbehörde' }), validFrom: '2026-02-01', replaces: ['zwei'] },
    );
    expect(collisions).toEqual([]);
    expect(merged).toMatchObject({
      title: 'Blaue Karte',
      facts: { duration: 'vier Jahre', competence: 'Ausländerbehörde', kind: 'legal-article' },
      validFrom: '2026-02-01',
      replaces: ['zwei', 'drei'],
    });
  });

  it('are merged item by item in lists, and word by word in sentences', () => {
    const [degree, job] = base.facts.conditions as [string, string];
    const { merged, collisions } = merge(
      facts({
        conditions: ['Gültiger Pass', degree, job],
        shortAnswer: 'Der Titel wird erteilt, wenn ein passender Arbeitsplatz vorliegt.',
      }),
      facts({
        conditions: [degree, job, 'Gehalt über der Grenze'],
        shortAnswer: 'Der Titel ist zu erteilen, wenn ein Arbeitsplatz vorliegt.',
      }),
    );
    expect(collisions).toEqual([]);
    expect(merged.facts).toMatchObject({
      conditions: ['Gültiger Pass', degree, job, 'Gehalt über der Grenze'],
      shortAnswer: 'Der Titel ist zu erteilen, wenn ein passender Arbeitsplatz vorliegt.',
    });
  });

  it('collide in a day that both have set, which is asked about by its name', () => {
    const [mine, theirs] = [{ validFrom: '2026-02-01' }, { validFrom: '2026-03-01' }];
    expect(merge(mine, theirs).collisions).toEqual([
      {
        part: 'particular',
        key: 'particular validFrom',
        collision: {
          ...{ kind: 'attribute', key: 'validFrom', name: 'validFrom', base: '2026-01-01' },
          ...{ mine: '2026-02-01', theirs: '2026-03-01' },
        },
      },
    ]);
    expect(merge(mine, theirs, 'theirs').merged.validFrom).toBe('2026-03-01');
  });

  it('collide in first and last day at once, where both together would leave no day', () => {
    const [mine, theirs] = [{ validFrom: '2028-01-01' }, { validUntil: '2027-12-31' }];
    expect(merge(mine, theirs).collisions).toMatchObject([
      {
        key: 'particular period',
        collision: {
          mine: { validFrom: '2028-01-01', validUntil: null },
          theirs: { validFrom: '2026-01-01', validUntil: '2027-12-31' },
        },
      },
    ]);
    expect(merge(mine, theirs, 'theirs').merged).toEqual({ ...base, ...theirs });
    expect(merge(mine, { validUntil: '2028-12-31' })).toMatchObject({
      collisions: [],
      merged: { ...mine, validUntil: '2028-12-31' },
    });
  });

  it('collide in conditions, where one joins them otherwise and the other writes another', () => {
    const judged = (text: string) => ({ kind: 'judged' as const, text });
    const provision = (join: 'all' | 'any', ...texts: string[]) => ({
      transitionalProvision: {
        ...emptyTransitionalProvision,
        conditions: { join, of: texts.map(judged) },
      },
    });
    const [a, b, c] = ['Der Pass ist gültig', 'Das Kind wohnt hier', 'Die Ehe besteht fort'];
    const start = { ...base, ...provision('all', a, b) };
    const mine = { ...start, ...provision('any', a, b) };
    const theirs = { ...start, ...provision('all', a, b, c) };
    const { collisions, merged } = mergeDrafts(start, mine, theirs);
    expect(collisions).toMatchObject([
      { part: 'facts', collision: { kind: 'node', base: { name: 'conditions' } } },
    ]);
    expect(merged).toEqual(mine);
    const choices = new Map(collisions.map(({ key }) => [key, 'theirs' as const]));
    expect(mergeDrafts(start, mine, theirs, { choices }).merged).toEqual(theirs);
  });

  it('collide in an amount of one fee, not in the fees', () => {
    const fee = (amountCents: number, legalBasis = '') =>
      facts({
        fees: [{ occasion: 'Erteilung der Blauen Karte', amountCents, legalBasis, reductions: [] }],
      });
    const start = { ...base, ...fee(100) };
    const { merged, collisions } = mergeDrafts(
      start,
      { ...base, ...fee(110) },
      { ...base, ...fee(120, '§ 45 AufenthV') },
    );
    expect(collisions).toMatchObject([
      { part: 'facts', collision: { kind: 'attribute', name: 'code', mine: 110, theirs: 120 } },
    ]);
    expect(merged.facts).toMatchObject({
      fees: [{ amountCents: 110, legalBasis: '§ 45 AufenthV' }],
    });
  });

  it('keep a transitional provision that one has added, and ask where one took out what the other changed', () => {
    const provision = (text: string) => ({
      transitionalProvision: { ...emptyTransitionalProvision, text },
    });
    const added = merge(provision('Für Altfälle gilt Fassung 1.'), { title: 'Anders' });
    expect(added).toMatchObject({
      collisions: [],
      merged: provision('Für Altfälle gilt Fassung 1.'),
    });
    const start = { ...base, ...provision('Für Altfälle gilt Fassung 1.') };
    const { collisions, merged } = mergeDrafts(
      start,
      { ...start, transitionalProvision: null },
      { ...start, ...provision('Für Altfälle gilt Fassung 2.') },
    );
    expect(collisions).toMatchObject([{ part: 'facts', collision: { kind: 'node', mine: null } }]);
    expect(merged).toMatchObject(provision('Für Altfälle gilt Fassung 2.'));
  });

  it('join the teams that either added, and take out those that either took out', () => {
    const teams = (...teamIds: string[]) => ({
      audience: { everyone: false as const, teamIds, roles: [] },
    });
    expect(merge(teams('a', 'b'), teams('c')).merged.audience).toEqual(teams('b', 'c').audience);
    expect(merge(teams('b'), { audience: { everyone: true } }).collisions).toMatchObject([
      { key: 'particular audience' },
    ]);
  });
});

describe('facts', () => {
  const text = fc.constantFrom(
    '',
    'Pass',
    'Gültiger Pass',
    'Pass und Foto',
    'Pass, Foto und Mietvertrag',
  );
  const change: fc.Arbitrary<Partial<Draft>> = fc
    .record({
      shortAnswer: text,
      conditions: fc.array(text, { maxLength: 4 }),
      fees: fc.array(
        fc.tuple(text, text, fc.nat({ max: 2 })).map(([occasion, legalBasis, amountCents]) => ({
          ...{ occasion, legalBasis, amountCents },
          reductions: [],
        })),
        { maxLength: 3 },
      ),
    })
    .map(facts);

  it('keep their shape whatever was changed, and follow the only side that changed them', () => {
    const fields = (draft: { facts: object }) => Object.keys(draft.facts).sort();
    fc.assert(
      fc.property(change, change, change, (start, mine, theirs) => {
        const [b, m, t] = [start, mine, theirs].map((part) => ({ ...base, ...part })) as [
          Draft,
          Draft,
          Draft,
        ];
        expect(mergeDrafts(b, m, b)).toEqual({ merged: m, collisions: [] });
        expect(mergeDrafts(b, b, t)).toEqual({ merged: t, collisions: [] });
        const { merged } = mergeDrafts(b, m, t);
        expect(fields(merged)).toEqual(fields(base));
        for (const fee of (merged.facts as LegalArticleFacts).fees) {
          expect(Object.keys(fee).sort()).toEqual([
            'amountCents',
            'legalBasis',
            'occasion',
            'reductions',
          ]);
        }
      }),
    );
  });
});
