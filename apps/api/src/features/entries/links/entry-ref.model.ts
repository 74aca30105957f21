import type { EntryKind } from '@rechtsstand/domain/entry';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { EntryStatus } from '../entry/entry-status.model.js';
import { EntryKindEnum } from '../enums.js';

@ObjectType({ description: 'An entry as far as a link to it has to tell' })
export class EntryRef {
  @Field(() => ID)
  id: string;

  @Field(() => EntryKindEnum)
  kind: EntryKind;

  @Field()
  slug: string;

  @Field()
  title: string;

  @Field(() => EntryStatus)
  status: EntryStatus;
}
