import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { type Failures, toUnion } from '../../../platform/graphql/failures.js';
import { Draft } from '../draft/draft.model.js';
import { CommentAnchorInput } from './comment.inputs.js';
import { CommentResult, CommentThread } from './comment.model.js';
import { CommentsRepository } from './comments.repository.js';
import { CommentsService } from './comments.service.js';

type Answer = Promise<CommentThread | Failures>;

@Resolver(() => Draft)
export class CommentsResolver {
  constructor(
    private readonly service: CommentsService,
    private readonly repository: CommentsRepository,
  ) {}

  @ResolveField(() => [CommentThread], { description: 'The oldest first' })
  commentThreads(@Ctx() ctx: RequestContext, @Parent() { id }: Draft): Promise<CommentThread[]> {
    return this.repository.threadsOf(ctx, id);
  }

  @ResolveField(() => Int, { description: 'Threads that nobody has settled yet' })
  async openComments(@Ctx() ctx: RequestContext, @Parent() { id }: Draft): Promise<number> {
    const threads = await this.repository.threadsOf(ctx, id);
    return threads.filter(({ isSettled }) => !isSettled).length;
  }

  @Allow('draft.suggest')
  @Mutation(() => CommentResult, { description: 'For whoever may read the draft' })
  async addComment(
    @Ctx() ctx: RequestContext,
    @Args('draftId', { type: () => ID }) draftId: string,
    @Args('revision', { type: () => Int, description: 'The one on the screen' }) revision: number,
    @Args('body') body: string,
    @Args('anchor', {
      type: () => CommentAnchorInput,
      nullable: true,
      description: 'Left out for the draft as a whole',
    })
    anchor: CommentAnchorInput | null = null,
  ): Answer {
    const added = await this.service.add(ctx, draftId, revision, anchor, body);
    return toUnion(added, (thread) => thread);
  }

  @Allow('draft.suggest')
  @Mutation(() => CommentResult)
  async answerComment(
    @Ctx() ctx: RequestContext,
    @Args('threadId', { type: () => ID }) threadId: string,
    @Args('body') body: string,
  ): Answer {
    return toUnion(await this.service.answer(ctx, threadId, body), (thread) => thread);
  }

  @Allow('draft.suggest')
  @Mutation(() => CommentResult, { description: 'Settles a thread, or takes it up again' })
  async settleComment(
    @Ctx() ctx: RequestContext,
    @Args('threadId', { type: () => ID }) threadId: string,
    @Args('isSettled') isSettled: boolean,
  ): Answer {
    return toUnion(await this.service.settle(ctx, threadId, isSettled), (thread) => thread);
  }
}
