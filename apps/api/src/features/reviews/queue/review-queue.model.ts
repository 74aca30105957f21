import { reviewStandings } from '@rechtsstand/domain/review';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { Entry } from '../../entries/index.js';

export const ReviewStandingEnum = enumOf(reviewStandings);
registerEnumType(ReviewStandingEnum, {
  name: 'ReviewStanding',
  description: 'fällig; bald fällig, within 30 days; später; ohne Termin',
});

@ObjectType({ description: 'Entries with a text in force, as far as the viewer may confirm them' })
export class ReviewQueue {
  @Field(() => [Entry], { description: 'What has been due longest first' })
  items: Entry[];

  @Field(() => Int)
  totalItems: number;

  @Field(() => Int, { description: 'How many are due, of the same teams and people' })
  dueItems: number;

  @Field(() => Int, { description: 'How many will be within 30 days' })
  soonItems: number;
}
