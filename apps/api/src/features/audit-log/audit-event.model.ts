import { Field, ObjectType } from '@nestjs/graphql';
import { PersonRef } from '../people/index.js';

@ObjectType({ description: 'What somebody did, sealed together with all before it' })
export class AuditEvent {
  @Field({ description: 'Decimal; later events have higher ones' })
  sequence: string;

  @Field()
  recordedAt: Date;

  @Field(() => PersonRef, { nullable: true, description: 'Null for commands' })
  actor: PersonRef | null;

  @Field()
  action: string;

  @Field()
  objectType: string;

  @Field()
  objectId: string;

  @Field({ description: 'A JSON object of plain values' })
  details: string;
}

@ObjectType()
export class AuditPage {
  @Field(() => [AuditEvent], { description: 'Newest first' })
  items: AuditEvent[];

  @Field(() => String, {
    nullable: true,
    description: 'What to ask for with `before`; null at the end',
  })
  next: string | null;
}
