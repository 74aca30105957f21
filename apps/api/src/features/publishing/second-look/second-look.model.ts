import { type SecondLookOutcome, secondLookOutcomes } from '@rechtsstand/domain/countersigning';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { resultUnion } from '../../../platform/graphql/failures.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { Publication } from '../../entries/index.js';
import { PersonRef } from '../../people/index.js';

export const SecondLookOutcomeEnum = enumOf(secondLookOutcomes);
registerEnumType(SecondLookOutcomeEnum, {
  name: 'SecondLookOutcome',
  description: 'einverstanden; Einwand',
});

@ObjectType({
  description:
    'Zweiter Blick: what somebody else found afterwards, where nobody had approved before',
})
export class SecondLook {
  @Field(() => SecondLookOutcomeEnum)
  outcome: SecondLookOutcome;

  @Field({ description: 'What is objected to; may be empty otherwise' })
  note: string;

  @Field(() => PersonRef)
  lookedBy: PersonRef;

  @Field(() => DateTimeScalar)
  lookedAt: Date;
}

@ObjectType({ description: 'Publications without an approver, the last first' })
export class SecondLookQueue {
  @Field(() => [Publication])
  items: Publication[];

  @Field(() => Int)
  totalItems: number;
}

const standings = ['open', 'objected'] as const;
export type SecondLookStanding = (typeof standings)[number];
export const SecondLookStandingEnum = enumOf(standings);
registerEnumType(SecondLookStandingEnum, {
  name: 'SecondLookStanding',
  description: 'Nobody has looked; somebody objected, and no later version has answered that',
});

export const SecondLookResult = resultUnion('SecondLookResult', () => Publication);
