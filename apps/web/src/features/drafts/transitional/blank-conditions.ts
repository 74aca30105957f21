import type { Condition, ConditionGroup } from '@rechtsstand/domain/transitional';

type ByKind<C extends Condition | ConditionGroup> = {
  readonly [K in C['kind']]: Extract<C, { kind: K }>;
};

/** What a condition starts with when its kind is chosen. */
export const blankConditions: ByKind<Condition | ConditionGroup> = {
  day: { kind: 'day', event: 'application', what: '', relation: 'before', on: null },
  stay: { kind: 'stay', anyOf: [], on: null },
  residence: { kind: 'residence', length: { count: 5, unit: 'years' }, anyOf: [], on: null },
  judged: { kind: 'judged', text: '' },
  group: { kind: 'group', join: 'any', of: [] },
};

/** A condition by itself; a group is one only at the outer level. */
export const simpleKinds = ['day', 'stay', 'residence', 'judged'] as const;
export const outerKinds = [...simpleKinds, 'group'] as const;
