import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';

const draftEventKinds = ['anything', 'edited', 'state', 'presence', 'base', 'comments'] as const;
type DraftEventKind = (typeof draftEventKinds)[number];

const DraftEventKindEnum = enumOf(draftEventKinds);
registerEnumType(DraftEventKindEnum, {
  name: 'DraftEventKind',
  description:
    'What to read anew: anything may have changed; the text; the state; who is writing; what the entry says; what is said about it',
});

@ObjectType({ description: 'Something about a draft changed. What, is read by whoever may' })
export class DraftEvent {
  @Field(() => ID, { nullable: true, description: 'Null where it may be any' })
  draftId: string | null;

  @Field(() => DraftEventKindEnum)
  kind: DraftEventKind;

  @Field(() => Int, { nullable: true, description: 'Where the text or the state changed' })
  revision: number | null;
}
