import { Args, ID, Parent, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { Live } from '../../../platform/live/live.js';
import { PersonRef, personRef } from '../../people/index.js';
import { Draft } from '../draft/draft.model.js';
import { DraftEvent } from './draft-event.model.js';
import { DraftEventsService } from './draft-events.service.js';
import { PresenceRepository } from './presence.repository.js';

const itself = { resolve: (event: DraftEvent) => event };

@Resolver(() => Draft)
export class DraftEventsResolver {
  constructor(
    private readonly events: DraftEventsService,
    private readonly presence: PresenceRepository,
  ) {}

  @ResolveField(() => [PersonRef], { description: 'Who has it open for writing just now' })
  async beingWrittenBy(@Ctx() ctx: RequestContext, @Parent() { id }: Draft): Promise<PersonRef[]> {
    return (await this.presence.of(ctx, id)).map(personRef);
  }

  @Allow('draft.suggest')
  @Live(`
    subscription DraftEvents($draftId: ID!, $isWriting: Boolean!) {
      draftEvents(draftId: $draftId, isWriting: $isWriting) {
        kind
        revision
      }
    }
  `)
  @Subscription(() => DraftEvent, {
    ...itself,
    description: 'Of one draft. Whoever is writing is present in it until the subscription ends',
  })
  draftEvents(
    @Ctx() ctx: RequestContext,
    @Args('draftId', { type: () => ID }) draftId: string,
    @Args('isWriting') isWriting: boolean,
  ): Promise<AsyncIterableIterator<DraftEvent>> {
    return this.events.ofDraft(ctx, draftId, isWriting);
  }

  @Allow('draft.suggest')
  @Live(`
    subscription DraftListEvents {
      draftListEvents {
        kind
      }
    }
  `)
  @Subscription(() => DraftEvent, {
    ...itself,
    description: 'Of all drafts that may be read: begun, of another state, written in by others',
  })
  draftListEvents(@Ctx() ctx: RequestContext): AsyncIterableIterator<DraftEvent> {
    return this.events.ofLists(ctx);
  }
}
