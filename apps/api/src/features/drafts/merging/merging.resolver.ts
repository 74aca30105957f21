import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { Publication, PublicationsService } from '../../entries/index.js';
import { DraftAnswers, DraftResult } from '../draft/draft-result.js';
import { Draft } from '../draft/draft.model.js';
import { DraftInput } from '../writing/draft.input.js';
import { MergingService, publishedSince } from './merging.service.js';

@Resolver(() => Draft)
export class MergingResolver {
  constructor(
    private readonly merging: MergingService,
    private readonly publications: PublicationsService,
    private readonly answers: DraftAnswers,
  ) {}

  @ResolveField(() => [Publication], {
    description: 'What was published of the entry and is not merged yet, the oldest first',
  })
  async publishedSince(
    @Ctx() ctx: RequestContext,
    @Parent() { inHand }: Draft,
  ): Promise<Publication[]> {
    const since = publishedSince(inHand).map(({ id }) => this.publications.byId(ctx, id));
    return (await Promise.all(since)).filter((publication) => publication !== null);
  }

  @Allow('draft.suggest')
  @Mutation(() => DraftResult, {
    description: 'Writes a merge with what was published up to this; voids an approval',
  })
  async mergeDraft(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('revision', { type: () => Int }) revision: number,
    @Args('upTo', { type: () => ID, description: 'The last publication that was looked at' })
    upTo: string,
    @Args('input') input: DraftInput,
  ): Promise<typeof DraftResult> {
    return this.answers.of(ctx, await this.merging.merge(ctx, id, { revision, upTo }, input));
  }
}
