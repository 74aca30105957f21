import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import type { SignedInContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.js';
import { Limit, Offset } from '../../platform/graphql/paging.js';
import { Publication, PublicationsService } from '../entries/index.js';
import { InboxItem, InboxList, type InboxState, InboxStateEnum } from './acknowledgement.model.js';
import { InboxRepository } from './inbox.repository.js';

@Resolver(() => InboxList)
export class InboxResolver {
  constructor(private readonly repository: InboxRepository) {}

  @Allow('acknowledge')
  @Query(() => InboxList, { description: 'Open: due first, then oldest first. Done: latest first' })
  async inbox(
    @Ctx() ctx: SignedInContext,
    @Limit(50) limit: number,
    @Offset() offset: number,
    @Args('state', { type: () => InboxStateEnum, nullable: true, defaultValue: 'open' })
    state: InboxState | null,
  ): Promise<InboxList> {
    const chosen = state ?? 'open';
    return { state: chosen, items: await this.repository.page(ctx, chosen, { limit, offset }) };
  }

  @ResolveField(() => Int)
  totalItems(@Ctx() ctx: SignedInContext, @Parent() { state }: InboxList): Promise<number> {
    return this.repository.count(ctx, state);
  }
}

@Resolver(() => InboxItem)
export class InboxItemResolver {
  constructor(private readonly publications: PublicationsService) {}

  @ResolveField(() => Publication)
  publication(
    @Ctx() ctx: SignedInContext,
    @Parent() { publicationId }: InboxItem,
  ): Promise<Publication | null> {
    return this.publications.byId(ctx, publicationId);
  }
}
