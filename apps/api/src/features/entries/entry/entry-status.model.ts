import type { LocalDate } from '@rechtsstand/domain/time';
import { Field, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { type EntryStatusKind, EntryStatusKindEnum } from '../enums.js';

@ObjectType({ description: 'Whether an entry has a text on the day, and the days of that text' })
export class EntryStatus {
  @Field(() => EntryStatusKindEnum)
  kind: EntryStatusKind;

  @Field(() => LocalDateScalar, { nullable: true })
  from: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day without it' })
  until: LocalDate | null;
}
