import { Field, ObjectType } from '@nestjs/graphql';
import { Failure } from '../../../platform/graphql/failures.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { PersonRef } from '../../people/index.js';

@ObjectType({
  description: 'When the draft is to be published by itself; if approval comes later, then',
})
export class PublicationSchedule {
  @Field(() => DateTimeScalar)
  at: Date;

  @Field(() => PersonRef, { description: 'On whose behalf it will be published' })
  setBy: PersonRef;

  @Field(() => DateTimeScalar)
  setAt: Date;

  @Field({ description: 'Somebody has written in the draft since: it has to be set anew' })
  isOutdated: boolean;

  @Field({ description: 'The time has come, and it is not published' })
  isDue: boolean;

  @Field(() => [Failure], { description: 'What keeps it from being published as it is now' })
  obstacles: Failure[];
}
