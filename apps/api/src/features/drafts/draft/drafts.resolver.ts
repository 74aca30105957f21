import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { Limit, Offset } from '../../../platform/graphql/paging.js';
import { Entry } from '../../entries/index.js';
import { type DraftFilter, DraftFilterEnum } from './draft-filter.js';
import { Draft, DraftList } from './draft.model.js';
import { DraftsService } from './drafts.service.js';

@Resolver(() => Entry)
export class DraftsResolver {
  constructor(private readonly service: DraftsService) {}

  @Allow('draft.suggest')
  @Query(() => Draft, { nullable: true })
  draft(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Draft | null> {
    return this.service.byId(ctx, id);
  }

  @Allow('draft.suggest')
  @Query(() => DraftList, { description: 'The last edited first' })
  drafts(
    @Ctx() ctx: RequestContext,
    @Args('filter', { type: () => DraftFilterEnum }) filter: DraftFilter,
    @Limit(50) limit: number,
    @Offset() offset: number,
  ): Promise<DraftList> {
    return this.service.list(ctx, filter, { limit, offset });
  }

  @ResolveField(() => [Draft], { description: 'Those that the viewer may read' })
  openDrafts(@Ctx() ctx: RequestContext, @Parent() entry: Entry): Promise<Draft[]> {
    return this.service.openOf(ctx, entry.id);
  }
}
