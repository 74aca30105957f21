import { Field, ObjectType } from '@nestjs/graphql';
import { SearchReading } from '../search.model.js';

@ObjectType({ description: 'How the search reads a text, and how it would if a rule were another' })
export class SearchReadings {
  @Field(() => [SearchReading])
  now: SearchReading[];

  @Field(() => [SearchReading], { nullable: true, description: 'Null unless such a rule is given' })
  then: SearchReading[] | null;
}
