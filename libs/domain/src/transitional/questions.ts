import type { LocalDate } from '../time/index.js';
import {
  type Condition,
  conditionsIn,
  type DayCondition,
  type ResidenceCondition,
  type Stay,
  type StayCondition,
  type TransitionalProvision,
} from './provision.js';

/** A condition that what is known of a case can answer. */
type AskedCondition = DayCondition | StayCondition | ResidenceCondition;

/** Frage an den Fall. Conditions on the same day or status are answered once. */
export interface Question {
  readonly key: string;
  /** The first condition that asks it. */
  readonly condition: AskedCondition;
}

/**
 * Angaben zum Fall, by the keys of {@link questionsOf}: the days of its events, since when the residence
 * has lasted without a break, and the status. What is not there is unknown.
 */
export interface CaseAnswers {
  readonly days: Readonly<Record<string, LocalDate | undefined>>;
  readonly stays: Readonly<Record<string, Stay | undefined>>;
}

/** What has to be known of a case, in the order of reading. */
export function questionsOf({ conditions }: TransitionalProvision): Question[] {
  const questions = new Map<string, Question>();
  for (const condition of conditionsIn(conditions)) {
    if (condition.kind === 'judged') continue;
    const key = questionKey(condition);
    if (!questions.has(key)) questions.set(key, { key, condition });
  }
  return [...questions.values()];
}

/** The name of the answer that the condition needs. */
export function questionKey(condition: Exclude<Condition, { kind: 'judged' }>): string {
  switch (condition.kind) {
    case 'day':
      return JSON.stringify(['day', condition.event, condition.what]);
    case 'stay':
      return JSON.stringify(['stay', condition.on]);
    case 'residence':
      return JSON.stringify(['residence', condition.on, ...condition.anyOf.toSorted()]);
    default:
      return condition satisfies never;
  }
}
