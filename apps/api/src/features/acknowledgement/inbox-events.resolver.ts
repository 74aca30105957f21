import { Field, ObjectType, registerEnumType, Resolver, Subscription } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import type { SignedInContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.js';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { Live } from '../../platform/live/live.js';
import { LiveEvents } from '../../platform/live/live-events.js';

const inboxEventKinds = ['changed'] as const;
const InboxEventKindEnum = enumOf(inboxEventKinds);
registerEnumType(InboxEventKindEnum, { name: 'InboxEventKind' });

@ObjectType({ description: 'The own inbox may have changed, here or in another window' })
export class InboxEvent {
  @Field(() => InboxEventKindEnum)
  kind: (typeof inboxEventKinds)[number];
}

@Resolver()
export class InboxEventsResolver {
  constructor(private readonly events: LiveEvents) {}

  @Allow('acknowledge')
  @Live(`
    subscription InboxEvents {
      inboxEvents {
        kind
      }
    }
  `)
  @Subscription(() => InboxEvent, { resolve: (event: InboxEvent) => event })
  inboxEvents(@Ctx() { viewer }: SignedInContext): AsyncIterableIterator<InboxEvent> {
    return this.events.open<InboxEvent>(`inbox:${viewer.subjectId}`, { kind: 'changed' });
  }
}
