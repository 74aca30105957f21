import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { PersonRef, Team } from '../../people/index.js';

@ObjectType({ description: 'Prüfende: people and teams' })
export class Reviewers {
  @Field(() => [PersonRef])
  people: PersonRef[];

  @Field(() => [Team])
  teams: Team[];
}

@InputType({ description: 'Who is asked; nobody is everybody who may approve' })
export class ReviewersInput {
  @Field(() => [ID], { description: 'Subjects of people who may approve the draft' })
  personIds: string[];

  @Field(() => [ID], { description: 'Teams of which somebody may approve the draft' })
  teamIds: string[];
}
