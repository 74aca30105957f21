import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type LocalDate, localDate } from '../time/index.js';
import {
  caseEvents,
  type CaseAnswers,
  type Condition,
  type ConditionGroup,
  type Conditions,
  dayRelations,
  evaluate,
  joins,
  parseTransitionalProvision,
  questionsOf,
  type Stay,
  stays,
  type TransitionalProvision,
} from './index.js';

const FIRST = localDate('2023-12-15');
// Few days, so that cut-off days and days of the case often coincide; a leap day is among them.
const someDay = fc.integer({ min: 0, max: 90 }).map((offset) => addDays(FIRST, offset));
const on = fc.option(someDay, { freq: 12 });
const join = fc.constantFrom(...joins);
const anyOf = fc.uniqueArray(fc.constantFrom(...stays), { minLength: 1, maxLength: 3 });

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    kind: fc.constant('day' as const),
    event: fc.constantFrom(...caseEvents),
    what: fc.constantFrom('', 'auf Verlängerung'),
    relation: fc.constantFrom(...dayRelations),
    on,
  }),
  fc.record({ kind: fc.constant('stay' as const), anyOf, on }),
  fc.record({
    kind: fc.constant('residence' as const),
    length: fc.record({
      count: fc.integer({ min: 1, max: 3 }),
      unit: fc.constantFrom('months', 'years'),
    }),
    anyOf,
    on,
  }),
  fc.record({ kind: fc.constant('judged' as const), text: fc.constant('zu beurteilen') }),
);
const group: fc.Arbitrary<ConditionGroup> = fc.record({
  kind: fc.constant('group' as const),
  join,
  of: fc.array(condition, { maxLength: 3 }),
});
const provisions: fc.Arbitrary<TransitionalProvision> = fc.record({
  restsOn: fc.constant('§ 104 AufenthG'),
  text: fc.constant('Altes Recht gilt weiter.'),
  conditions: fc.record({
    join,
    of: fc.array(fc.oneof({ weight: 3, arbitrary: condition }, group), { maxLength: 4 }),
  }),
  governs: fc.constant({ version: 'named' as const, publicationId: 'former' }),
  otherwise: fc.constant({ version: 'this' as const }),
  until: on,
});

/** A provision with answers to some of its questions. */
const cases = provisions.chain((provision) => {
  const questions = questionsOf(provision);
  return fc
    .tuple(
      ...questions.map(({ condition: asked }) =>
        fc.option<LocalDate | Stay>(asked.kind === 'stay' ? fc.constantFrom(...stays) : someDay, {
          freq: 3,
        }),
      ),
    )
    .map((given) => ({ provision, answers: answersOf(provision, given) }));
});

function answersOf(
  provision: TransitionalProvision,
  given: readonly (LocalDate | Stay | null)[],
): CaseAnswers {
  const days: Record<string, LocalDate> = {};
  const known: Record<string, Stay> = {};
  questionsOf(provision).forEach(({ key, condition: asked }, index) => {
    const value = given[index];
    if (value === null || value === undefined) return;
    if (asked.kind === 'stay') known[key] = value as Stay;
    else days[key] = value as LocalDate;
  });
  return { days, stays: known };
}

/** What a single condition comes to, as the only one there is. */
function alone(provision: TransitionalProvision, only: Condition, answers: CaseAnswers) {
  return evaluate({ ...provision, conditions: { join: 'all', of: [only] } }, answers).verdict;
}

/**
 * The outcome for every way in which what is open could turn out, each open condition by itself: how a
 * person would reason who knows nothing of three-valued logic.
 */
function outcomes(
  conditions: Conditions | ConditionGroup,
  verdictOf: (condition: Condition) => 'met' | 'not-met' | 'open',
): Set<boolean> {
  const parts = conditions.of.map((each) => {
    if (each.kind === 'group') return outcomes(each, verdictOf);
    const verdict = verdictOf(each);
    return new Set(verdict === 'open' ? [true, false] : [verdict === 'met']);
  });
  if (parts.length === 0) return new Set([true, false]);
  return parts.reduce((a, b) => {
    const both = [...a].flatMap((x) =>
      [...b].map((y) => (conditions.join === 'all' ? x && y : x || y)),
    );
    return new Set(both);
  });
}

describe('A transitional provision', () => {
  it('is settled exactly where whatever is open could not change it', () => {
    fc.assert(
      fc.property(cases, ({ provision, answers }) => {
        const possible = outcomes(provision.conditions, (each) => alone(provision, each, answers));
        const { verdict } = evaluate(provision, answers);
        expect(verdict).toBe(possible.size === 2 ? 'open' : possible.has(true) ? 'met' : 'not-met');
      }),
      { numRuns: 2000 },
    );
  });

  it('names a version exactly where it is settled', () => {
    fc.assert(
      fc.property(cases, ({ provision, answers }) => {
        const { verdict, governs } = evaluate(provision, answers);
        const { governs: former, otherwise } = provision;
        expect(governs).toBe({ met: former, 'not-met': otherwise, open: null }[verdict]);
      }),
    );
  });

  it('stays settled the same way when more becomes known', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ provision, answers }, seed) => {
        const keys = [...Object.keys(answers.days), ...Object.keys(answers.stays)];
        const without = keys[seed % Math.max(1, keys.length)];
        const less = {
          days: { ...answers.days, ...(without && { [without]: undefined }) },
          stays: { ...answers.stays, ...(without && { [without]: undefined }) },
        };
        const before = evaluate(provision, less).verdict;
        if (before !== 'open') expect(evaluate(provision, answers).verdict).toBe(before);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives reasons that are enough by themselves', () => {
    fc.assert(
      fc.property(cases, ({ provision, answers }) => {
        const { verdict, reasons } = evaluate(provision, answers);
        expect(reasons.every((reason) => reason.verdict === verdict)).toBe(true);
        if (verdict === 'open') return;
        expect(reasons).not.toEqual([]);
        const cited = new Set(reasons.map(({ condition: each }) => each));
        const possible = outcomes(provision.conditions, (each) =>
          cited.has(each) ? verdict : 'open',
        );
        expect(possible).toEqual(new Set([verdict === 'met']));
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order of its conditions', () => {
    fc.assert(
      fc.property(cases, ({ provision, answers }) => {
        const { conditions } = provision;
        const turned = { ...conditions, of: conditions.of.toReversed() };
        const reversed = { ...provision, conditions: turned };
        expect(evaluate(reversed, answers).verdict).toBe(evaluate(provision, answers).verdict);
      }),
    );
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(provisions, (provision) => {
        const sent: unknown = JSON.parse(JSON.stringify(provision));
        expect(parseTransitionalProvision(sent)).toEqual({ ok: true, value: provision });
      }),
    );
  });
});
