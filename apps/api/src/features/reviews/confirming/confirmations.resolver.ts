import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext, SignedInContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { type Failures, toUnion } from '../../../platform/graphql/failures.js';
import { Publication, PublicationsService } from '../../entries/index.js';
import { PersonRef, personRef } from '../../people/index.js';
import { ConfirmReviewResult, ReviewConfirmation, toConfirmation } from './confirmation.model.js';
import { Confirmations } from './confirmations.service.js';

@Resolver(() => ReviewConfirmation)
export class ConfirmationsResolver {
  constructor(
    private readonly confirmations: Confirmations,
    private readonly publications: PublicationsService,
  ) {}

  @Allow('entry.confirm-review')
  @Mutation(() => ConfirmReviewResult, {
    description: 'Of the text that applies today; the next review then follows from the interval',
  })
  async confirmReview(
    @Ctx() ctx: SignedInContext,
    @Args('publicationId', { type: () => ID }) publicationId: string,
    @Args('note', { type: () => String, nullable: true }) note: string | null = null,
  ): Promise<ReviewConfirmation | Failures> {
    return toUnion(
      await this.confirmations.confirm(ctx, publicationId, note ?? ''),
      toConfirmation,
    );
  }

  @ResolveField(() => PersonRef)
  confirmedBy(@Parent() { subjectId }: ReviewConfirmation): PersonRef {
    return personRef(subjectId);
  }

  @ResolveField(() => Publication)
  publication(
    @Ctx() ctx: RequestContext,
    @Parent() { publicationId }: ReviewConfirmation,
  ): Promise<Publication | null> {
    return this.publications.byId(ctx, publicationId);
  }
}
