import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { personRef, Teams } from '../../people/index.js';
import { Draft } from '../draft/draft.model.js';
import { DraftAnswers, DraftResult } from '../draft/draft-result.js';
import { Reviewers, ReviewersInput } from './reviewers.model.js';
import { type Asked, ReviewersRepository } from './reviewers.repository.js';
import { ReviewersService } from './reviewers.service.js';

@Resolver(() => Draft)
export class ReviewersResolver {
  constructor(
    private readonly service: ReviewersService,
    private readonly repository: ReviewersRepository,
    private readonly teams: Teams,
    private readonly answers: DraftAnswers,
  ) {}

  @ResolveField(() => Reviewers, { description: 'Who was asked to review it; it may be nobody' })
  async reviewers(@Ctx() ctx: RequestContext, @Parent() { id }: Draft): Promise<Reviewers> {
    return this.named(ctx, await this.repository.of(ctx, id));
  }

  @ResolveField(() => Reviewers, { description: 'Who can be asked: whoever may approve it' })
  async reviewCandidates(
    @Ctx() ctx: RequestContext,
    @Parent() { inHand }: Draft,
  ): Promise<Reviewers> {
    return this.named(ctx, await this.service.candidates(ctx, inHand));
  }

  @Allow('draft.request-review')
  @Mutation(() => DraftResult, { description: 'Asks these and nobody else to review the draft' })
  async nameReviewers(
    @Ctx() ctx: RequestContext,
    @Args('draftId', { type: () => ID }) draftId: string,
    @Args('reviewers') reviewers: ReviewersInput,
  ): Promise<typeof DraftResult> {
    return this.answers.of(ctx, await this.service.change(ctx, draftId, reviewers));
  }

  private async named(ctx: RequestContext, { personIds, teamIds }: Asked): Promise<Reviewers> {
    const teams = await this.teams.byIds(ctx, teamIds);
    return Object.assign(new Reviewers(), { people: personIds.map(personRef), teams });
  }
}
