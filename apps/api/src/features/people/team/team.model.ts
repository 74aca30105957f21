import { Field, ID, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/failures.js';

@ObjectType({ description: 'Team: a part of the office that owns entries' })
export class Team {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Its short name, as in addresses' })
  slug: string;

  @Field()
  name: string;
}

export const TeamResult = resultUnion('TeamResult', () => Team);
