import type { ReviewStanding } from '@rechtsstand/domain/review';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { SignedInContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { Limit, Offset } from '../../../platform/graphql/paging.js';
import { ReviewQueue, ReviewStandingEnum } from './review-queue.model.js';
import { ReviewQueues } from './review-queue.service.js';

@Resolver()
export class ReviewQueueResolver {
  constructor(private readonly queues: ReviewQueues) {}

  @Allow('entry.confirm-review')
  @Query(() => ReviewQueue, { description: 'Without a standing: what is due or will be soon' })
  reviewQueue(
    @Ctx() ctx: SignedInContext,
    @Limit(50) limit: number,
    @Offset() offset: number,
    @Args('standing', { type: () => ReviewStandingEnum, nullable: true })
    standing: ReviewStanding | null = null,
    @Args('teamId', { type: () => ID, nullable: true }) teamId: string | null = null,
    @Args('mine', {
      type: () => Boolean,
      nullable: true,
      description: 'Only what the viewer answers for, or somebody whose deputy they are',
    })
    mine: boolean | null = null,
  ): Promise<ReviewQueue> {
    const isMine = mine ?? false;
    return this.queues.page(ctx, { standing, teamId, isMine, limit, offset });
  }
}
