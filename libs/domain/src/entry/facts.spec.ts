import { describe, expect, it } from '@jest/globals';
import {
  emptyFacts,
  entryKinds,
  factsCitations,
  factsText,
  type LegalArticleFacts,
  parseFacts,
} from './index.js';

const blueCard: LegalArticleFacts = {
  ...emptyFacts('legal-article'),
  binding: { force: 'instruction', issuedBy: 'Amtsleitung', restsOn: ['Erlass vom 1.3.2026'] },
  shortAnswer: 'Die Blaue Karte EU ist zu erteilen.',
  legalBasis: ['§ 18g Abs. 1 AufenthG'],
  consequence: { kind: 'entitlement', discretionPoints: [], exclusionGrounds: ['§ 19f AufenthG'] },
  fees: [
    {
      occasion: 'Erteilung',
      amountCents: 123_450,
      legalBasis: '§ 45 AufenthV',
      reductions: [{ who: 'Minderjährige', amountCents: 5000, legalBasis: '§ 50 AufenthV' }],
    },
  ],
  participation: [
    {
      body: 'Bundesagentur für Arbeit',
      kind: 'consent',
      provision: '§ 39 AufenthG',
      timeLimit: 'zwei Wochen',
      effectOfSilence: '',
    },
  ],
  documents: [{ name: 'Arbeitsvertrag', note: '' }],
  specialCases: [{ title: 'Mangelberufe', text: 'Die niedrigere Gehaltsgrenze gilt.' }],
};

const withFee = (fee: object) => ({ ...blueCard, fees: [{ ...blueCard.fees[0], ...fee }] });

describe('parseFacts', () => {
  it.each(entryKinds)('accepts the facts that a new draft of kind %s starts with', (kind) => {
    expect(parseFacts(kind, emptyFacts(kind))).toEqual({ ok: true, value: emptyFacts(kind) });
  });

  it('accepts facts without their kind, since the entry has it', () => {
    const { kind, ...rest } = blueCard;
    expect(parseFacts(kind, rest)).toEqual({ ok: true, value: blueCard });
  });

  it('refuses the facts of another kind of entry', () => {
    const result = parseFacts('change-notice', blueCard);
    expect(result.ok ? [] : result.error).toContainEqual({
      code: 'not-an-option',
      path: 'facts.kind',
    });
  });

  it('trims texts', () => {
    const padded = { ...blueCard, shortAnswer: '  Ja.\n', legalBasis: [' § 18g AufenthG '] };
    expect(parseFacts('legal-article', padded)).toMatchObject({
      value: { shortAnswer: 'Ja.', legalBasis: ['§ 18g AufenthG'] },
    });
  });

  it.each<[string, unknown, string, string]>([
    [
      'an amount in fractions of a cent',
      withFee({ amountCents: 0.5 }),
      'not-in-range',
      'facts.fees[0].amountCents',
    ],
    [
      'a negative amount',
      withFee({ amountCents: -1 }),
      'not-in-range',
      'facts.fees[0].amountCents',
    ],
    [
      'more than 100,000 euros',
      withFee({ amountCents: 10_000_001 }),
      'not-in-range',
      'facts.fees[0].amountCents',
    ],
    [
      'an amount in words',
      withFee({ amountCents: '100' }),
      'not-in-range',
      'facts.fees[0].amountCents',
    ],
    [
      'a fee without occasion',
      withFee({ occasion: ' ' }),
      'text-missing',
      'facts.fees[0].occasion',
    ],
    ['an unknown key', { ...blueCard, colour: 'red' }, 'unknown-key', 'facts.colour'],
    ['an unknown key far inside', withFee({ vat: 19 }), 'unknown-key', 'facts.fees[0].vat'],
    ['a key of the prototype', JSON.parse(`{"__proto__":1}`), 'unknown-key', 'facts.__proto__'],
    ['a missing key', { ...blueCard, duration: undefined }, 'key-missing', 'facts.duration'],
    [
      'a text that is too long',
      { ...blueCard, shortAnswer: 'x'.repeat(1501) },
      'text-too-long',
      'facts.shortAnswer',
    ],
    [
      'a text that cannot be stored',
      { ...blueCard, duration: 'a\0' },
      'text-not-storable',
      'facts.duration',
    ],
    [
      'too many items',
      { ...blueCard, legalBasis: Array(41).fill('§ 1') },
      'too-many',
      'facts.legalBasis',
    ],
    ['a text for a list', { ...blueCard, conditions: 'Pass' }, 'not-a-list', 'facts.conditions'],
    [
      'an unknown consequence',
      { ...blueCard, consequence: { ...blueCard.consequence, kind: 'maybe' } },
      'not-an-option',
      'facts.consequence.kind',
    ],
    [
      'a list for an object',
      { ...blueCard, rightToWork: [] },
      'not-an-object',
      'facts.rightToWork',
    ],
    ['null', null, 'not-an-object', 'facts'],
  ])('refuses %s and names the place', (_rule, value, code, path) => {
    const result = parseFacts('legal-article', value);
    expect(result.ok ? [] : result.error).toContainEqual(expect.objectContaining({ code, path }));
  });

  it('refuses a day that the calendar does not have', () => {
    const notice = { ...emptyFacts('change-notice'), entersIntoForceOn: '2026-02-29' };
    expect(parseFacts('change-notice', notice)).toEqual({
      ok: false,
      error: [{ code: 'not-a-day', path: 'facts.entersIntoForceOn' }],
    });
  });

  it('names everything that is wrong at once', () => {
    const result = parseFacts('legal-article', { ...withFee({ amountCents: -1 }), duration: 7 });
    expect(result.ok ? [] : result.error.map(({ path }) => path).sort()).toEqual([
      'facts.duration',
      'facts.fees[0].amountCents',
    ]);
  });
});

describe('factsText', () => {
  it('gives a part for each heading that has text, in the order of the page', () => {
    expect(factsText(blueCard).map(({ heading }) => heading)).toEqual([
      'shortAnswer',
      'legalBasis',
      'consequence',
      'fees',
      'participation',
      'documents',
      'specialCases',
      'binding',
    ]);
  });

  it('writes a fee with its amount in euros and each reduction on a line of its own', () => {
    expect(factsText(blueCard).find(({ heading }) => heading === 'fees')?.text).toBe(
      'Erteilung, 1.234,50 Euro, § 45 AufenthV\nMinderjährige, 50,00 Euro, § 50 AufenthV',
    );
  });

  it.each(entryKinds)('has nothing to say of empty facts of kind %s', (kind) => {
    expect(factsText(emptyFacts(kind))).toEqual([]);
  });
});

describe('factsCitations', () => {
  it('finds every provision with its place, and knows where a decree may stand instead', () => {
    expect(factsCitations(blueCard)).toEqual([
      { path: 'facts.binding.restsOn[0]', text: 'Erlass vom 1.3.2026', mustParse: false },
      { path: 'facts.legalBasis[0]', text: '§ 18g Abs. 1 AufenthG', mustParse: true },
      { path: 'facts.fees[0].legalBasis', text: '§ 45 AufenthV', mustParse: true },
      { path: 'facts.fees[0].reductions[0].legalBasis', text: '§ 50 AufenthV', mustParse: true },
      { path: 'facts.participation[0].provision', text: '§ 39 AufenthG', mustParse: true },
    ]);
  });

  it('leaves out what has not been filled in', () => {
    const participation = [{ ...blueCard.participation[0]!, provision: '' }];
    const paths = factsCitations({ ...blueCard, participation }).map(({ path }) => path);
    expect(paths).not.toContain('facts.participation[0].provision');
  });
});
