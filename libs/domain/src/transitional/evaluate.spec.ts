import { describe, expect, it } from '@jest/globals';
import { localDate } from '../time/index.js';
import { familyReunification, formerCases, opportunityToStay } from './examples.js';
import {
  type CaseAnswers,
  type Condition,
  type DayRelation,
  dayRelations,
  evaluate,
  isRunning,
  questionsOf,
  type ResidenceCondition,
  type Stay,
  type TransitionalProvision,
} from './index.js';

/** Answers in the order in which they are asked; `null` for one that is not known. */
function answers(provision: TransitionalProvision, ...given: (string | null)[]): CaseAnswers {
  const days: Record<string, ReturnType<typeof localDate>> = {};
  const stays: Record<string, Stay> = {};
  questionsOf(provision).forEach(({ key, condition }, index) => {
    const value = given[index] ?? null;
    if (value === null) return;
    if (condition.kind === 'stay') stays[key] = value as Stay;
    else days[key] = localDate(value);
  });
  return { days, stays };
}

const decide = (provision: TransitionalProvision, ...given: (string | null)[]) => {
  const { verdict, governs, reasons } = evaluate(provision, answers(provision, ...given));
  return { verdict, version: governs?.version ?? null, given: reasons.map((each) => each.given) };
};

describe('§ 104 Abs. 13 AufenthG: two dates', () => {
  it('the former version governs where both are kept, the cut-off days included', () => {
    expect(decide(familyReunification, '2016-03-17', '2018-07-31')).toEqual({
      verdict: 'met',
      version: 'named',
      given: ['2016-03-17', '2018-07-31'],
    });
  });

  it.each([
    ['2016-03-18', '2018-07-31', ['2016-03-18']],
    ['2016-03-17', '2018-08-01', ['2018-08-01']],
    ['2016-03-18', '2018-08-01', ['2016-03-18', '2018-08-01']],
  ])('one day later this version governs: title %s, application %s', (title, applied, why) => {
    const decided = decide(familyReunification, title, applied);
    expect(decided).toEqual({ verdict: 'not-met', version: 'this', given: why });
  });

  it('a day that is not known decides nothing, and is asked for', () => {
    const decided = decide(familyReunification, '2016-01-01', null);
    expect(decided).toEqual({ verdict: 'open', version: null, given: [null] });
  });

  it('a day that fails settles the case, whatever the other one is', () => {
    expect(decide(familyReunification, null, '2020-01-01')).toMatchObject({ version: 'this' });
  });
});

describe('§ 104c AufenthG: a status, a period on a cut-off day, and facts to be judged', () => {
  it('decides nothing where only facts are left, and names them', () => {
    const given = answers(opportunityToStay, 'toleration', '2017-10-31');
    const { verdict, governs, reasons } = evaluate(opportunityToStay, given);
    expect([verdict, governs]).toEqual(['open', null]);
    expect(reasons.map(({ condition }) => condition.kind)).toEqual(['judged']);
  });

  it.each([
    ['toleration', '2017-11-01', 'came a day too late for five years'],
    ['residence-permit', '2010-01-01', 'has another status'],
  ])('does not concern whoever %s, %s: %s', (status, since) => {
    expect(decide(opportunityToStay, status, since)).toMatchObject({ version: 'none' });
  });
});

describe('§ 104a Abs. 1 AufenthG: one period, or a shorter one and a fact', () => {
  it.each([
    ['1999-07-01', 'met', 'eight years are enough by themselves'],
    ['1999-07-02', 'open', 'after six the fact has to be judged'],
    ['2001-07-02', 'not-met', 'less than six are not enough in any case'],
  ])('since %s: %s, for %s', (since, verdict) => {
    expect(decide(formerCases, since).verdict).toBe(verdict);
  });

  it('asks only once since when the residence has lasted', () => {
    expect(questionsOf(formerCases)).toHaveLength(1);
  });
});

describe('§§ 104a and 104c AufenthG together: periods on two cut-off days', () => {
  const residence = (count: number, on: string): ResidenceCondition => ({
    kind: 'residence',
    length: { count, unit: 'years' },
    anyOf: ['toleration'],
    on: localDate(on),
  });
  const both: TransitionalProvision = {
    ...formerCases,
    conditions: { join: 'all', of: [residence(8, '2007-07-01'), residence(5, '2022-10-31')] },
  };

  it('since when is asked for each of them, for a residence may break off and begin again', () => {
    expect(questionsOf(both)).toHaveLength(2);
    expect(decide(both, '1999-07-01', '2017-10-31').verdict).toBe('met');
    expect(decide(both, '1999-07-01', '2017-11-01')).toMatchObject({
      verdict: 'not-met',
      given: ['2017-11-01'],
    });
  });
});

describe('Conditions that are not complete', () => {
  const cutOff = localDate('2022-10-31');
  const fiveYears = { count: 5, unit: 'years' } as const;
  it.each<[string, Condition, string]>([
    ['a status, but none is named', { kind: 'stay', anyOf: [], on: cutOff }, 'toleration'],
    [
      'a period with a status, but none is named',
      { kind: 'residence', length: fiveYears, anyOf: [], on: cutOff },
      '2000-01-01',
    ],
    [
      'a period, but no cut-off day is named',
      { kind: 'residence', length: fiveYears, anyOf: ['toleration'], on: null },
      '2000-01-01',
    ],
  ])('decide nothing: %s', (_, condition, given) => {
    const provision: TransitionalProvision = {
      ...opportunityToStay,
      conditions: { join: 'all', of: [condition] },
    };
    expect(decide(provision, given)).toMatchObject({ verdict: 'open', given: [given] });
  });
});

describe('Periods', () => {
  const lasting = (count: number, unit: 'years' | 'months', on: string, since: string) => {
    const provision: TransitionalProvision = {
      ...opportunityToStay,
      conditions: {
        join: 'all',
        of: [{ kind: 'residence', length: { count, unit }, anyOf: ['visa'], on: localDate(on) }],
      },
    };
    return decide(provision, since).verdict;
  };

  it.each([
    [1, 'years', '2025-02-28', '2024-02-29', 'met'],
    [1, 'years', '2025-02-28', '2024-03-01', 'not-met'],
    [4, 'years', '2024-02-29', '2020-02-29', 'met'],
    [6, 'months', '2026-02-28', '2025-08-31', 'met'],
    [6, 'months', '2026-02-27', '2025-08-31', 'not-met'],
    [5, 'years', '2022-10-31', '2023-01-01', 'not-met'],
  ] as const)('%d %s on %s since %s: %s', (count, unit, on, since, verdict) => {
    expect(lasting(count, unit, on, since)).toBe(verdict);
  });
});

describe('Relations of days', () => {
  it.each([
    ['2024-02-29', ['before', 'until']],
    ['2024-03-01', ['until', 'on', 'from']],
    ['2024-03-02', ['from', 'after']],
  ] as [string, DayRelation[]][])('%s and the cut-off day 2024-03-01: %j', (day, met) => {
    const verdictOf = (relation: DayRelation) =>
      decide(
        {
          ...familyReunification,
          conditions: {
            join: 'any',
            of: [{ kind: 'day', event: 'entry', what: '', relation, on: localDate('2024-03-01') }],
          },
        },
        day,
      ).verdict;
    expect(dayRelations.filter((relation) => verdictOf(relation) === 'met')).toEqual(met);
  });
});

describe('isRunning', () => {
  it('ends before the day that is its first day without', () => {
    expect(isRunning(opportunityToStay, localDate('2025-12-30'))).toBe(true);
    expect(isRunning(opportunityToStay, localDate('2025-12-31'))).toBe(false);
    expect(isRunning(familyReunification, localDate('9999-01-01'))).toBe(true);
  });
});
