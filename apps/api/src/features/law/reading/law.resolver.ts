import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { AsOf, momentOf } from '../../../platform/graphql/as-of.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { Law, OutlineNode } from './law.model.js';
import { LawService } from './law.service.js';

@Resolver(() => Law)
export class LawResolver {
  constructor(private readonly service: LawService) {}

  @Query(() => [Law])
  @Allow('entry.read')
  laws(
    @Ctx() ctx: RequestContext,
    @Args('asOf', { type: () => AsOf, nullable: true }) asOf?: AsOf | null,
  ): Promise<Law[]> {
    return this.service.laws(ctx, momentOf(ctx, asOf));
  }

  @Query(() => Law, { nullable: true, description: 'By slug or by the key of a name: "aufenthg"' })
  @Allow('entry.read')
  law(
    @Ctx() ctx: RequestContext,
    @Args('key') key: string,
    @Args('asOf', { type: () => AsOf, nullable: true }) asOf?: AsOf | null,
  ): Promise<Law | null> {
    return this.service.law(ctx, key, momentOf(ctx, asOf));
  }

  @ResolveField(() => Int, { description: 'On the day' })
  provisionCount(@Ctx() ctx: RequestContext, @Parent() law: Law): Promise<number> {
    return this.service.provisionCount(ctx, law);
  }

  @ResolveField(() => [OutlineNode], {
    description: 'On the day, headings and provisions in their order',
  })
  outline(@Ctx() ctx: RequestContext, @Parent() law: Law): Promise<OutlineNode[]> {
    return this.service.outline(ctx, law);
  }
}
