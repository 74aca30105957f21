import type { LocalDate } from '@rechtsstand/domain/time';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../../platform/graphql/scalars.js';
import { PersonRef, Team } from '../people/index.js';

@ObjectType({ description: 'How far a team has come; somebody in two teams counts in both' })
export class BoardTeam {
  @Field(() => Team, { nullable: true, description: 'Null for those in no team' })
  team: Team | null;

  @Field(() => Int)
  assigned: number;

  @Field(() => Int)
  acknowledged: number;

  @Field(() => Int, { description: 'Due before today and still open' })
  overdue: number;
}

@ObjectType({ description: 'Somebody who was asked to acknowledge' })
export class BoardRow {
  @Field(() => PersonRef)
  person: PersonRef;

  @Field(() => [Team], { description: 'In which a role is held today' })
  teams: Team[];

  @Field(() => LocalDateScalar, { nullable: true })
  dueOn: LocalDate | null;

  @Field(() => Date, { nullable: true })
  acknowledgedAt: Date | null;
}

@ObjectType({ description: 'Who has acknowledged a publication and who has not' })
export class AcknowledgementBoard {
  @Field(() => [BoardTeam])
  teams: BoardTeam[];

  @Field(() => [BoardRow], { description: 'Open ones first, then by name' })
  rows: BoardRow[];

  publicationId: string;
}
