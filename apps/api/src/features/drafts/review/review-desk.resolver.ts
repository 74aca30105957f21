import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { Limit, Offset } from '../../../platform/graphql/paging.js';
import { type DeskScope, DeskScopeEnum, ReviewDesk } from './review-desk.model.js';
import { ReviewDeskService } from './review-desk.service.js';

@Resolver()
export class ReviewDeskResolver {
  constructor(private readonly desk: ReviewDeskService) {}

  @Allow('draft.suggest')
  @Query(() => ReviewDesk, { description: 'Drafts in review; what has waited longest first' })
  reviewDesk(
    @Ctx() ctx: RequestContext,
    @Args('scope', { type: () => DeskScopeEnum }) scope: DeskScope,
    @Limit(25) limit: number,
    @Offset() offset: number,
  ): Promise<ReviewDesk> {
    return this.desk.page(ctx, scope, { limit, offset });
  }
}
