import type { Role } from '@rechtsstand/domain/access';
import type { LocalDate } from '@rechtsstand/domain/time';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/failures.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { RoleEnum } from '../enums.js';
import { Team } from '../team/team.model.js';
import { PersonRef } from './person-ref.model.js';

@ObjectType({ description: 'Zugehörigkeit: a role for a time' })
export class Membership {
  @Field(() => ID)
  id: string;

  @Field(() => Team, { nullable: true, description: 'Null for the whole office' })
  team: Team | null;

  @Field(() => RoleEnum)
  role: Role;

  @Field(() => LocalDateScalar)
  validFrom: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day without it' })
  validUntil: LocalDate | null;
}

@ObjectType({ description: 'Abwesenheit: days on which a deputy acts in the place of a person' })
export class Absence {
  @Field(() => ID)
  id: string;

  @Field(() => PersonRef)
  deputy: PersonRef;

  @Field(() => LocalDateScalar)
  validFrom: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The first day back' })
  validUntil: LocalDate;
}

@ObjectType({ description: 'An account, as administrators see it' })
export class Person {
  @Field(() => ID)
  id: string;

  @Field()
  login: string;

  @Field()
  displayName: string;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field({ description: 'Cannot sign in' })
  disabled: boolean;

  @Field(() => [Membership])
  memberships: Membership[];

  @Field(() => [Absence])
  absences: Absence[];
}

@ObjectType()
export class PersonList {
  @Field(() => [Person])
  items: Person[];

  @Field(() => Int)
  totalItems: number;
}

export const PersonResult = resultUnion('PersonResult', () => Person);
