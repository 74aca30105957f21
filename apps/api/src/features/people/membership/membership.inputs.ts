import type { Role } from '@rechtsstand/domain/access';
import type { LocalDate } from '@rechtsstand/domain/time';
import { Field, ID, InputType } from '@nestjs/graphql';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { RoleEnum } from '../enums.js';

@InputType()
export class MembershipInput {
  @Field(() => ID)
  personId: string;

  @Field(() => ID, { nullable: true, description: 'Null for the whole office' })
  teamId?: string | null;

  @Field(() => RoleEnum)
  role: Role;

  @Field(() => LocalDateScalar)
  validFrom: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day without it' })
  validUntil?: LocalDate | null;
}

@InputType()
export class AbsenceInput {
  @Field(() => ID, { description: 'Who is absent' })
  personId: string;

  @Field(() => ID, { description: 'The person who acts in their place' })
  deputyId: string;

  @Field(() => LocalDateScalar)
  validFrom: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The first day back' })
  validUntil: LocalDate;
}
