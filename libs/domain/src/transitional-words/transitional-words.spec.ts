import { describe, expect, it } from '@jest/globals';
import { conditionsIn } from '../transitional/index.js';
import { familyReunification, formerCases, opportunityToStay } from '../transitional/examples.js';
import { sayInGerman, transitionalWords } from './index.js';

const or = new Intl.ListFormat('de', { type: 'disjunction' });
const words = transitionalWords({
  say: sayInGerman,
  day: (day) => day.split('-').reverse().join('.'),
  or: (each) => or.format(each),
});

describe('The words of a transitional provision', () => {
  it('name the event and its cut-off day', () => {
    expect(
      familyReunification.conditions.of.map((each) => each.kind === 'day' && words.condition(each)),
    ).toEqual([
      'Erteilung des Titels nach § 25 Abs. 2 Satz 1 Alt. 2 AufenthG an die stammberechtigte Person: bis zum 17.03.2016',
      'Antrag auf erstmalige Erteilung eines Titels zum Familiennachzug: bis zum 31.07.2018',
    ]);
  });

  it('name the status, the length of residence, and what has to be judged', () => {
    expect(conditionsIn(opportunityToStay.conditions).map(words.condition)).toEqual([
      'Status bei der Entscheidung: Duldung',
      'Am 31.10.2022 seit mindestens 5 Jahren ununterbrochen im Bundesgebiet mit: Duldung, Aufenthaltsgestattung oder Aufenthaltserlaubnis oder anderer befristeter Titel',
      'Bekenntnis zur freiheitlichen demokratischen Grundordnung',
    ]);
  });

  it('speak of one year as one', () => {
    const [residence] = conditionsIn(formerCases.conditions);
    if (residence?.kind !== 'residence') throw new Error('The first is a length of residence');
    const year = { ...residence, length: { count: 1, unit: 'years' as const } };
    expect(words.condition(year)).toMatch(/^Am 01\.07\.2007 seit mindestens einem Jahr /);
  });

  it('take an event without a name of ours by its own words, and leave out days not yet written', () => {
    const other = { kind: 'day', event: 'other', what: 'Zuzug', relation: 'on', on: null } as const;
    expect(words.condition(other)).toBe('Zuzug: am …');
  });

  it('name the version that governs by its number, where that is known', () => {
    const numbers = new Map([['former', 2]]);
    const results = [
      familyReunification.governs,
      familyReunification.otherwise,
      { version: 'none' } as const,
    ];
    expect(results.map((each) => words.result(each, numbers))).toEqual([
      'Es gilt Fassung 2',
      'Es gilt diese Fassung',
      'Diese Seite betrifft den Fall nicht',
    ]);
    expect(words.result(familyReunification.governs, new Map())).toBe(
      'Es gilt eine andere Fassung',
    );
  });
});
