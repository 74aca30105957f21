import {
  type TermRule as Rule,
  type TermRuleOrigin,
  termRuleOrigins,
} from '@rechtsstand/domain/language';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { resultUnion } from '../../../platform/graphql/failures.js';
import { PersonRef, personRef } from '../../people/index.js';
import type { RuleInHand } from './term-rules.repository.js';

export const TermRelationEnum = enumOf(['same', 'leads-to']);
registerEnumType(TermRelationEnum, {
  name: 'TermRelation',
  description: 'Either stands for the other; what is typed leads to what is meant, and not back',
});

export const TermRuleOriginEnum = enumOf(termRuleOrigins);
registerEnumType(TermRuleOriginEnum, {
  name: 'TermRuleOrigin',
  description: 'As it came with the application; from there, but changed; of the office',
});

@ObjectType({ description: 'How a rule came with the application' })
export class ShippedTermRule {
  @Field(() => [String])
  typed: readonly string[];

  @Field(() => [String])
  means: readonly string[];

  @Field(() => TermRelationEnum)
  relation: Rule['relation'];
}

@ObjectType({ description: 'Sprachregel: what is typed, and what it means to the search' })
export class TermRule extends ShippedTermRule {
  @Field(() => ID, { description: 'Stays the same while a rule is changed, switched or restored' })
  id: string;

  @Field(() => TermRuleOriginEnum)
  origin: TermRuleOrigin;

  @Field({ description: 'Whether the search reads by it' })
  isOn: boolean;

  @Field({ description: 'Why the rule is there; may be empty' })
  note: string;

  @Field(() => ShippedTermRule, { nullable: true, description: 'Null for one of the office' })
  shipped: ShippedTermRule | null;

  @Field(() => Int, { description: 'For saveTermRule; 0 while nothing of it was changed' })
  revision: number;

  @Field(() => Date, { nullable: true })
  changedAt: Date | null;

  @Field(() => PersonRef, { nullable: true })
  changedBy: PersonRef | null;
}

@ObjectType()
export class TermRuleList {
  @Field(() => [TermRule])
  items: TermRule[];

  @Field(() => Int)
  totalItems: number;
}

@ObjectType({ description: 'A rule of the office is gone' })
export class RemovedTermRule {
  @Field(() => ID)
  id: string;
}

export const TermRuleResult = resultUnion('TermRuleResult', () => TermRule);
export const RemoveTermRuleResult = resultUnion('RemoveTermRuleResult', () => RemovedTermRule);

export function presentTermRule({ stored, ...rule }: RuleInHand): TermRule {
  return {
    ...rule,
    note: stored?.note ?? '',
    revision: stored?.revision ?? 0,
    changedAt: stored?.changedAt ?? null,
    changedBy: stored ? personRef(stored.changedBy) : null,
  };
}
