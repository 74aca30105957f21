import type { EntryKind } from '@rechtsstand/domain/entry';
import type { LocalDate } from '@rechtsstand/domain/time';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { EntryKindEnum, type Visibility, VisibilityEnum } from '../../entries/index.js';

@InputType()
export class CreateEntryInput {
  @Field(() => EntryKindEnum)
  kind: EntryKind;

  @Field()
  title: string;

  @Field(() => String, { nullable: true, description: 'Left out, one is made from the title' })
  slug?: string | null;

  @Field(() => ID)
  ownerTeamId: string;

  @Field(() => VisibilityEnum)
  visibility: Visibility;

  @Field(() => [ID], { nullable: true })
  visibleTeamIds?: string[] | null;

  @Field(() => [ID], { nullable: true })
  topicIds?: string[] | null;

  @Field(() => [String], { nullable: true })
  aliases?: string[] | null;
}

@InputType({ description: 'What is left out stays as it is' })
export class EntrySettingsInput {
  @Field(() => String, { nullable: true, description: 'The former one keeps leading here' })
  slug?: string | null;

  @Field(() => ID, { nullable: true })
  ownerTeamId?: string | null;

  @Field(() => VisibilityEnum, { nullable: true })
  visibility?: Visibility | null;

  @Field(() => [ID], { nullable: true })
  visibleTeamIds?: string[] | null;

  @Field(() => [ID], { nullable: true })
  topicIds?: string[] | null;

  @Field(() => [String], { nullable: true })
  aliases?: string[] | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day of the next review; null leaves it to the interval',
  })
  reviewAppointedOn?: LocalDate | null;

  @Field(() => Int, { nullable: true, description: 'Null for none' })
  reviewIntervalMonths?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'One of those who may confirm the entry; null for nobody in particular',
  })
  responsibleId?: string | null;
}
