import type { EntryKind } from '@rechtsstand/domain/entry';
import { Field, ID, InputType } from '@nestjs/graphql';
import { EntryKindEnum, type EntryStatusKind, EntryStatusKindEnum } from '../enums.js';

@InputType({ description: 'Which entries to list; what is left out does not restrict' })
export class EntryFilter {
  @Field(() => EntryKindEnum, { nullable: true })
  kind?: EntryKind | null;

  @Field(() => String, { nullable: true, description: 'The slug of a topic' })
  topic?: string | null;

  @Field(() => ID, { nullable: true, description: 'The team that owns them' })
  teamId?: string | null;

  @Field(() => EntryStatusKindEnum, { nullable: true, description: 'On the day asked for' })
  status?: EntryStatusKind | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only those whose text that applies on the day has a transitional provision running',
  })
  isTransitional?: boolean | null;
}
