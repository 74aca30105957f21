import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { DraftAnswers, DraftResult } from '../draft/draft-result.js';
import { ReviewService } from './review.service.js';

const DraftId = () => Args('draftId', { type: () => ID });
const Revision = () => Args('revision', { type: () => Int });

@Resolver()
export class ReviewResolver {
  constructor(
    private readonly review: ReviewService,
    private readonly answers: DraftAnswers,
  ) {}

  @Allow('draft.request-review')
  @Mutation(() => DraftResult)
  async requestReview(
    @Ctx() ctx: RequestContext,
    @DraftId() id: string,
    @Revision() revision: number,
  ): Promise<typeof DraftResult> {
    return this.answers.of(ctx, await this.review.requestReview(ctx, id, revision));
  }

  @Allow('draft.approve')
  @Mutation(() => DraftResult, { description: 'Sends it back to be written on, with a reason' })
  async returnDraft(
    @Ctx() ctx: RequestContext,
    @DraftId() id: string,
    @Revision() revision: number,
    @Args('reason') reason: string,
  ): Promise<typeof DraftResult> {
    return this.answers.of(ctx, await this.review.returnDraft(ctx, id, revision, reason));
  }

  @Allow('draft.approve')
  @Mutation(() => DraftResult, {
    description: 'Vier-Augen-Prinzip: nobody approves their own work',
  })
  async approveDraft(
    @Ctx() ctx: RequestContext,
    @DraftId() id: string,
    @Revision() revision: number,
  ): Promise<typeof DraftResult> {
    return this.answers.of(ctx, await this.review.approve(ctx, id, revision));
  }

  @Allow('draft.suggest')
  @Mutation(() => DraftResult)
  async discardDraft(
    @Ctx() ctx: RequestContext,
    @DraftId() id: string,
    @Revision() revision: number,
  ): Promise<typeof DraftResult> {
    return this.answers.of(ctx, await this.review.discard(ctx, id, revision));
  }
}
