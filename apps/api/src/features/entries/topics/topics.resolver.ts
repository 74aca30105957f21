import { Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { Topic } from './topic.model.js';
import { TopicsRepository } from './topics.repository.js';

@Resolver(() => Topic)
export class TopicsResolver {
  constructor(private readonly repository: TopicsRepository) {}

  @Allow('entry.read')
  @Query(() => [Topic])
  topics(@Ctx() ctx: RequestContext): Promise<Topic[]> {
    return this.repository.all(ctx);
  }

  @ResolveField(() => Int, { description: 'Published entries that the viewer may see' })
  entryCount(@Ctx() ctx: RequestContext, @Parent() topic: Topic): Promise<number> {
    return this.repository.entryCount(ctx, topic.id);
  }
}
