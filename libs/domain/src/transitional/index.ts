export {
  type CaseEvent,
  caseEvents,
  type Condition,
  type ConditionGroup,
  type Conditions,
  conditionsIn,
  type DayCondition,
  type DayRelation,
  dayRelations,
  emptyTransitionalProvision,
  type Governing,
  isRunning,
  type Join,
  joins,
  lengthUnits,
  type ResidenceCondition,
  type Stay,
  type StayCondition,
  stays,
  type TransitionalProvision,
} from './provision.js';
export { parseTransitionalProvision } from './parse.js';
export { transitionalFaults } from './completeness.js';
export { type CaseAnswers, type Question, questionsOf } from './questions.js';
export { evaluate, type Finding, type Reason } from './evaluate.js';
