import { assertNever } from '../result/index.js';
import { addMonths, type LocalDate } from '../time/index.js';
import {
  type Condition,
  type ConditionGroup,
  type Conditions,
  type DayRelation,
  type Governing,
  type Join,
  type ResidenceCondition,
  type Stay,
  type TransitionalProvision,
} from './provision.js';
import { type CaseAnswers, questionKey } from './questions.js';

/** Met, not met, or open: not known yet, or a matter of judgement. */
type Verdict = 'met' | 'not-met' | 'open';

/** What one condition contributes; `given` is the day or status that decided it. */
export interface Reason {
  readonly condition: Condition;
  readonly verdict: Verdict;
  readonly given: LocalDate | Stay | null;
}

/** Ergebnis für den Fall. */
export interface Finding {
  readonly verdict: Verdict;
  /** `null` while the verdict is open: then no version is named, not even the likely one. */
  readonly governs: Governing | null;
  /**
   * Why, and no more than that: where conditions are met, those that were needed; where they are not,
   * those that failed; where it is open, those that could still decide it.
   */
  readonly reasons: readonly Reason[];
}

type Judgement = Pick<Finding, 'verdict' | 'reasons'>;

/**
 * Which version governs a case. An unknown day is never guessed, and what has to be judged stays open;
 * still a condition that fails by its date settles a case in which all must be met. Adding an answer
 * can settle what was open, and never changes what was settled.
 */
export function evaluate(provision: TransitionalProvision, answers: CaseAnswers): Finding {
  const { verdict, reasons } = joined(provision.conditions, (each) =>
    each.kind === 'group' ? joined(each, (inner) => single(inner, answers)) : single(each, answers),
  );
  const { governs, otherwise } = provision;
  const byVerdict = { met: governs, 'not-met': otherwise, open: null };
  return { verdict, governs: byVerdict[verdict], reasons };
}

/** The verdict that settles a group at once, whatever the others say. */
const settling = { all: 'not-met', any: 'met' } as const satisfies Record<Join, Verdict>;

function joined<C extends Condition | ConditionGroup>(
  { join, of }: Omit<Conditions, 'of'> & { readonly of: readonly C[] },
  judge: (condition: C) => Judgement,
): Judgement {
  const judgements = of.map(judge);
  const having = (verdict: Verdict) => judgements.filter((each) => each.verdict === verdict);
  const because = (verdict: Verdict) => ({
    verdict,
    reasons: having(verdict).flatMap(({ reasons }) => reasons),
  });
  // Without conditions there is nothing that could be met: a form that is not filled in decides nothing.
  if (judgements.length === 0) return { verdict: 'open', reasons: [] };
  if (having(settling[join]).length > 0) return because(settling[join]);
  if (having('open').length > 0) return because('open');
  return because(join === 'all' ? 'met' : 'not-met');
}

function single(condition: Condition, answers: CaseAnswers): Judgement {
  const given = answerTo(condition, answers);
  const isMet = given === null ? null : holds(condition, given);
  const verdict = isMet === null ? 'open' : isMet ? 'met' : 'not-met';
  return { verdict, reasons: [{ condition, verdict, given }] };
}

function answerTo(condition: Condition, { days, stays }: CaseAnswers): LocalDate | Stay | null {
  if (condition.kind === 'judged') return null;
  const key = questionKey(condition);
  return (condition.kind === 'stay' ? stays[key] : days[key]) ?? null;
}

/** `null` where the condition itself is not complete, or a matter of judgement. */
function holds(condition: Condition, given: LocalDate | Stay): boolean | null {
  switch (condition.kind) {
    case 'day':
      return condition.on === null
        ? null
        : relates(condition.relation, given as LocalDate, condition.on);
    case 'stay':
      return condition.anyOf.length === 0 ? null : condition.anyOf.includes(given as Stay);
    case 'residence':
      return condition.on === null || condition.anyOf.length === 0
        ? null
        : hasLasted(condition, given as LocalDate, condition.on);
    case 'judged':
      return null;
    default:
      return assertNever(condition);
  }
}

function relates(relation: DayRelation, day: LocalDate, cutOff: LocalDate): boolean {
  switch (relation) {
    case 'before':
      return day < cutOff;
    case 'until':
      return day <= cutOff;
    case 'on':
      return day === cutOff;
    case 'from':
      return day >= cutOff;
    case 'after':
      return day > cutOff;
    default:
      return assertNever(relation);
  }
}

/**
 * A period ends on the day of the later month that has the same number, or on its last day where it has
 * none (§ 188 Abs. 2 and 3 BGB); whoever came on 31.10.2017 has been here for five years on 31.10.2022.
 */
function hasLasted({ length }: ResidenceCondition, since: LocalDate, on: LocalDate): boolean {
  const months = length.unit === 'years' ? length.count * 12 : length.count;
  return since <= on && addMonths(since, months) <= on;
}
