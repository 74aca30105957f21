import type { TermRule } from '@rechtsstand/domain/language';
import { Field, InputType } from '@nestjs/graphql';
import { TermRelationEnum } from './term-rule.model.js';

@InputType()
export class TermRuleInput {
  @Field(() => [String], { description: 'What people type: words or short phrases' })
  typed: string[];

  @Field(() => [String], { description: 'How texts say it' })
  means: string[];

  @Field(() => TermRelationEnum)
  relation: TermRule['relation'];

  @Field(() => String, { nullable: true, description: 'Why the rule is there' })
  note?: string | null;
}
