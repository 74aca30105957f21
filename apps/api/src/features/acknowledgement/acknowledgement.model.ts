import type { LocalDate } from '@rechtsstand/domain/time';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { resultUnion } from '../../platform/graphql/failures.js';
import { LocalDateScalar } from '../../platform/graphql/scalars.js';

const acknowledgementStates = ['open', 'acknowledged'] as const;
export type AcknowledgementState = (typeof acknowledgementStates)[number];
const AcknowledgementStateEnum = enumOf(acknowledgementStates);
registerEnumType(AcknowledgementStateEnum, { name: 'AcknowledgementState' });

const inboxStates = ['open', 'done'] as const;
export type InboxState = (typeof inboxStates)[number];
export const InboxStateEnum = enumOf(inboxStates);
registerEnumType(InboxStateEnum, {
  name: 'InboxState',
  description: 'What is still to be acknowledged, or has been',
});

@ObjectType({ description: 'Whether the viewer has acknowledged a publication they were asked to' })
export class MyAcknowledgement {
  @Field(() => AcknowledgementStateEnum)
  state: AcknowledgementState;

  @Field(() => LocalDateScalar, { nullable: true })
  dueOn: LocalDate | null;

  @Field(() => Date, { nullable: true })
  acknowledgedAt: Date | null;
}

@ObjectType({ description: 'A publication the viewer was asked to acknowledge' })
export class InboxItem {
  @Field(() => LocalDateScalar, { nullable: true })
  dueOn: LocalDate | null;

  @Field()
  assignedAt: Date;

  @Field(() => Date, { nullable: true })
  acknowledgedAt: Date | null;

  publicationId: string;
}

@ObjectType()
export class InboxList {
  @Field(() => [InboxItem])
  items: InboxItem[];

  state: InboxState;
}

@ObjectType({
  description: 'Kenntnisnahme: that this version was shown to the viewer and confirmed by them',
})
export class Acknowledgement {
  @Field({ description: 'When it was first confirmed, however often since' })
  acknowledgedAt: Date;

  publicationId: string;
}

export const AcknowledgeResult = resultUnion('AcknowledgeResult', () => Acknowledgement);
