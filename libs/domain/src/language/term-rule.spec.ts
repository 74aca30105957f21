import { describe, expect, it } from '@jest/globals';
import type { Fault } from '../result/index.js';
import { isCoveredBy, termRuleKey } from './term-rule-key.js';
import { officeTermRules, type StoredTermRule } from './term-rule-overlay.js';
import { LONGEST_FORM, MOST_FORMS, parseTermRule } from './term-rule-parse.js';
import type { TermRule } from './term-rule.js';

const same = (typed: string[], means: string[]): TermRule => ({ typed, means, relation: 'same' });
const leadsTo = (typed: string[], means: string[]): TermRule => ({
  ...same(typed, means),
  relation: 'leads-to',
});

function faultsOf(changes: Record<string, unknown>): Fault[] {
  const parsed = parseTermRule({
    typed: ['AE'],
    means: ['Aufenthaltserlaubnis'],
    relation: 'same',
    note: '',
    ...changes,
  });
  return parsed.ok ? [] : parsed.error;
}
const codes = (changes: Record<string, unknown>) =>
  faultsOf(changes).map(({ code, path }) => `${code} ${path}`.trim());

describe('a rule that an office writes', () => {
  it('is kept as written, without spaces around', () => {
    const written = { typed: [' Oma '], means: ['sonstige Familienangehörige'], note: ' Frage ' };
    expect(parseTermRule({ ...written, relation: 'leads-to' })).toEqual({
      ok: true,
      value: {
        typed: ['Oma'],
        means: ['sonstige Familienangehörige'],
        relation: 'leads-to',
        note: 'Frage',
      },
    });
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['names what is typed', { typed: [] }, ['list-empty typed']],
    ['names what is meant', { means: [] }, ['list-empty means']],
    ['has no empty form', { typed: ['AE', '  '] }, ['text-missing typed[1]']],
    [
      'has no form that is a text of its own',
      { means: ['x'.repeat(LONGEST_FORM + 1)] },
      ['text-too-long means[0]'],
    ],
    [
      'has no more forms than can be reviewed',
      { typed: Array.from({ length: MOST_FORMS + 1 }, (_, i) => `wort${i}`) },
      ['too-many typed'],
    ],
    ['has no form of signs alone', { typed: ['–'] }, ['term-without-word typed[0]']],
    ['has no form of one letter', { typed: ['a'] }, ['term-too-short typed[0]']],
    [
      'has no form that stands in nearly every query',
      { typed: ['für die'] },
      ['term-only-stop-words typed[0]'],
    ],
    [
      'has nothing typed that is longer than what is looked up',
      { typed: ['Oma und Opa aus dem Ausland nach Deutschland holen lassen'] },
      ['term-too-many-words typed[0]'],
    ],
    [
      'names a form once, however it is spelled',
      { typed: ['GÜB', 'güb'] },
      ['term-repeated typed[1]'],
    ],
    [
      'does not lead to itself',
      { means: ['Aufenthaltserlaubnis', 'ae'] },
      ['term-leads-to-itself means[1]'],
    ],
    ['has one of the two relations', { relation: 'opposite' }, ['not-an-option relation']],
  ])('%s', (_, changes, expected) => expect(codes(changes)).toEqual(expected));

  it('tells everything that is wrong at once, with the form it is about', () => {
    expect(faultsOf({ typed: ['und', '?'] })).toEqual([
      { code: 'term-only-stop-words', path: 'typed[0]', args: { form: 'und' } },
      { code: 'term-without-word', path: 'typed[1]', args: { form: '?' } },
    ]);
  });
});

describe('a rule that is there already', () => {
  it('covers one with fewer of its forms, in any spelling', () => {
    expect(isCoveredBy(same(['ae'], ['aufenthaltserlaubnis']), same(['AE', 'AEs'], ['Aufenthaltserlaubnis']))).toBe(true); // prettier-ignore
    expect(isCoveredBy(same(['AE', 'AT'], ['Titel']), same(['AE'], ['Titel']))).toBe(false);
  });

  it('covers its mirror image where it holds both ways, and only then', () => {
    expect(isCoveredBy(leadsTo(['Titel'], ['AE']), same(['AE'], ['Titel']))).toBe(true);
    expect(isCoveredBy(leadsTo(['Titel'], ['AE']), leadsTo(['AE'], ['Titel']))).toBe(false);
  });

  it('does not cover one that holds both ways if it leads one way', () => {
    expect(isCoveredBy(same(['Oma'], ['Eltern']), leadsTo(['Oma'], ['Eltern']))).toBe(false);
  });
});

describe('the rules of an office', () => {
  const ae = same(['AE'], ['Aufenthaltserlaubnis']);
  const oma = leadsTo(['Oma'], ['sonstige Familienangehörige']);
  const row = (changes: Partial<StoredTermRule>): StoredTermRule => ({
    id: '1',
    defaultKey: null,
    rule: null,
    isOn: true,
    ...changes,
  });
  const rulesOf = (defaults: TermRule[], ...stored: StoredTermRule[]) =>
    officeTermRules(defaults, stored).map(({ id, origin, isOn, means }) => ({
      id,
      origin,
      isOn,
      means,
    }));

  it('are those that came with the application, and its own before them', () => {
    const own = row({ rule: leadsTo(['Opa'], ['Großeltern']) });
    expect(rulesOf([ae], own)).toEqual([
      { id: '1', origin: 'own', isOn: true, means: ['Großeltern'] },
      { id: 'ae~aufenthaltserlaubnis', origin: 'default', isOn: true, means: ae.means },
    ]);
  });

  it('keep a rule switched off and another changed while a newer version adds to both', () => {
    const off = row({ id: '1', defaultKey: termRuleKey(ae), isOn: false });
    const changed = row({
      id: '2',
      defaultKey: termRuleKey(oma),
      rule: { ...oma, means: ['Großeltern'] },
    });
    const newer = [
      { ...ae, typed: ['AE', 'AEs'] },
      { ...oma, typed: ['Oma', 'Omi'] },
    ];
    expect(rulesOf(newer, off, changed)).toEqual([
      { id: termRuleKey(ae), origin: 'default', isOn: false, means: ae.means },
      { id: termRuleKey(oma), origin: 'changed', isOn: true, means: ['Großeltern'] },
    ]);
  });

  it('keep a changed rule that no longer comes with the application, and forget one switched off', () => {
    const changed = row({ defaultKey: 'oma~eltern', rule: oma });
    const off = row({ id: '2', defaultKey: 'alt~weg', isOn: false });
    expect(rulesOf([], changed, off)).toEqual([
      { id: 'oma~eltern', origin: 'own', isOn: true, means: oma.means },
    ]);
  });
});
