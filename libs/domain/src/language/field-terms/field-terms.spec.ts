import { describe, expect, it } from '@jest/globals';
import { parseTermRule } from '../term-rule-parse.js';
import { termRuleKey } from '../term-rule-key.js';
import { wordsOf } from '../words.js';
import { stemsOf } from '../synonyms.js';
import { fieldTerms } from './index.js';
import { termRules } from './notation.js';

const keyOf = (form: string) => stemsOf(form).join(' ');
const repeated = (keys: readonly string[]) =>
  keys.filter((key, index) => keys.indexOf(key) !== index);

describe('fieldTerms', () => {
  it('holds only rules that an office could have written itself', () => {
    const refused = fieldTerms.flatMap((rule) => {
      const read = parseTermRule({ ...rule, note: '' });
      return read.ok ? [] : [{ rule, faults: read.error }];
    });
    expect(refused).toEqual([]);
  });

  it('names no form twice in a rule, in whatever inflection or spelling', () => {
    expect(fieldTerms.flatMap(({ typed }) => repeated(typed.map(keyOf)))).toEqual([]);
    expect(fieldTerms.flatMap(({ means }) => repeated(means.map(keyOf)))).toEqual([]);
  });

  it('is looked up by no single word where a phrase is meant', () => {
    const phrases = fieldTerms
      .flatMap(({ typed }) => typed)
      .filter((form) => wordsOf(form).length > 1);
    expect(phrases.filter((form) => stemsOf(form).length < 2)).toEqual([]);
  });

  it('leads nowhere back to the words that were typed', () => {
    const circles = fieldTerms.flatMap(({ typed, means }) =>
      typed.filter((form) => means.map(keyOf).includes(keyOf(form))),
    );
    expect(circles).toEqual([]);
  });

  it('gives a short form one full form', () => {
    const same = fieldTerms.filter(({ relation }) => relation === 'same');
    expect(repeated(same.flatMap(({ typed }) => typed.map(keyOf)))).toEqual([]);
  });

  it('lets an office change each rule by a name of its own', () => {
    expect(repeated(fieldTerms.map(termRuleKey))).toEqual([]);
  });
});

describe('termRules', () => {
  it('reads equal and leading rules, and leaves out remarks', () => {
    expect(
      termRules('\n  # Titel\n  AE, AufErl = Aufenthaltserlaubnis\n\n  Oma → Eltern, Kinder\n'),
    ).toEqual([
      { typed: ['AE', 'AufErl'], means: ['Aufenthaltserlaubnis'], relation: 'same' },
      { typed: ['Oma'], means: ['Eltern', 'Kinder'], relation: 'leads-to' },
    ]);
  });

  it('goes on in the next line after a comma and before a sign', () => {
    expect(termRules('Oma,\n  Opa\n  → Eltern,\n  Kinder')).toEqual([
      { typed: ['Oma', 'Opa'], means: ['Eltern', 'Kinder'], relation: 'leads-to' },
    ]);
  });

  it.each(['Oma', 'Oma →', '= Eltern', 'a = b = c'])('refuses %j', (line) => {
    expect(() => termRules(line)).toThrow(/^Not a rule/);
  });
});
