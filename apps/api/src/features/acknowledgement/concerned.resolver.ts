import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.js';
import { Publication } from '../entries/index.js';
import { Viewer } from '../people/index.js';
import { MyAcknowledgement } from './acknowledgement.model.js';
import { InboxRepository } from './inbox.repository.js';

@Resolver(() => Publication)
export class PublicationAcknowledgementResolver {
  constructor(private readonly inbox: InboxRepository) {}

  @ResolveField(() => MyAcknowledgement, {
    nullable: true,
    description: 'Null where the viewer is not asked to acknowledge this version',
  })
  myAcknowledgement(
    @Ctx() ctx: SignedInContext,
    @Parent() { id }: Publication,
  ): Promise<MyAcknowledgement | null> {
    return this.inbox.mine(ctx, id);
  }
}

@Resolver(() => Viewer)
export class ViewerAcknowledgementResolver {
  constructor(private readonly inbox: InboxRepository) {}

  @ResolveField(() => Int, { description: 'What the viewer still has to acknowledge' })
  openAcknowledgements(@Ctx() ctx: SignedInContext): Promise<number> {
    return this.inbox.count(ctx, 'open');
  }
}
