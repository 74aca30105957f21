import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { AsOf, momentOf } from '../../../platform/graphql/as-of.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { Limit, Offset } from '../../../platform/graphql/paging.js';
import { PersonRef, personRef } from '../../people/index.js';
import { Figure, FigureList, FigureRecord } from './figure.model.js';
import { Figures } from './figures.service.js';

@Resolver(() => FigureRecord)
export class FiguresResolver {
  constructor(private readonly service: Figures) {}

  @Allow('entry.read')
  @Query(() => FigureList, { description: 'By name' })
  figures(
    @Ctx() ctx: RequestContext,
    @Limit(50) limit: number,
    @Offset() offset: number,
    @Args('search', { type: () => String, nullable: true }) search: string | null = null,
    @Args('asOf', { type: () => AsOf, nullable: true }) asOf: AsOf | null = null,
  ): Promise<FigureList> {
    return this.service.page(ctx, { search: search ?? '', limit, offset }, momentOf(ctx, asOf));
  }

  @Allow('entry.read')
  @Query(() => Figure, { nullable: true })
  figure(
    @Ctx() ctx: RequestContext,
    @Args('key', { type: () => ID }) key: string,
    @Args('asOf', { type: () => AsOf, nullable: true }) asOf: AsOf | null = null,
  ): Promise<Figure | null> {
    return this.service.byKey(ctx, key, momentOf(ctx, asOf));
  }

  @ResolveField(() => PersonRef)
  proposedBy(@Parent() { proposerId }: FigureRecord): PersonRef {
    return personRef(proposerId);
  }

  @ResolveField(() => PersonRef)
  confirmedBy(@Parent() { confirmerId }: FigureRecord): PersonRef {
    return personRef(confirmerId);
  }
}
