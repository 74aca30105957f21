import type { Materiality } from '@rechtsstand/domain/entry';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { DraftAnswers, DraftResult } from '../draft/draft-result.js';
import { MaterialityEnum } from '../../entries/index.js';
import { ReviewService } from './review.service.js';
import { ReviewersInput } from './reviewers.model.js';

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
    @Args('reviewers', {
      type: () => ReviewersInput,
      nullable: true,
      description: 'Left out, those who were asked before are asked again',
    })
    reviewers: ReviewersInput | null = null,
  ): Promise<typeof DraftResult> {
    return this.answers.of(ctx, await this.review.requestReview(ctx, id, revision, reviewers));
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
    @Args('materiality', {
      type: () => MaterialityEnum,
      description: 'What the approver holds the change to be; refused where the author differs',
    })
    materiality: Materiality,
  ): Promise<typeof DraftResult> {
    return this.answers.of(ctx, await this.review.approve(ctx, id, revision, materiality));
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
