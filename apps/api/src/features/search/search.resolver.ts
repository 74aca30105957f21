import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { AsOf, momentOf } from '../../platform/graphql/as-of.js';
import { Ctx } from '../../platform/graphql/ctx.js';
import { Limit, Offset } from '../../platform/graphql/paging.js';
import { toEngineFilter, toFacets } from './search-filter.presenter.js';
import { SearchFacets, SearchFilter, SearchResults, Suggestions } from './search.model.js';
import { SearchService } from './search.service.js';

@Resolver(() => SearchResults)
export class SearchResolver {
  constructor(private readonly service: SearchService) {}

  @Allow('entry.read')
  @Query(() => SearchResults, {
    description:
      'Entries and provisions as known now (knownAt is not looked at), on the chosen day',
  })
  search(
    @Ctx() ctx: RequestContext,
    @Args('query') query: string,
    @Limit(20) limit: number,
    @Offset() offset: number,
    @Args('asOf', { type: () => AsOf, nullable: true }) asOf?: AsOf | null,
    @Args('filter', { type: () => SearchFilter, nullable: true }) filter?: SearchFilter | null,
  ): Promise<SearchResults> {
    const { validOn } = momentOf(ctx, asOf);
    return this.service.search(ctx, query, validOn, toEngineFilter(filter), { limit, offset });
  }

  @Allow('entry.read')
  @Query(() => Suggestions, { description: 'For every key: what applies on the chosen day' })
  suggest(
    @Ctx() ctx: RequestContext,
    @Args('query') query: string,
    @Limit(8) limit: number,
    @Args('asOf', { type: () => AsOf, nullable: true }) asOf?: AsOf | null,
  ): Promise<Suggestions> {
    return this.service.suggest(ctx, query, momentOf(ctx, asOf).validOn, limit);
  }

  @ResolveField(() => Int, { description: 'Entries and provisions in all, whatever the page' })
  totalItems(@Parent() { findings }: SearchResults): Promise<number> | number {
    return findings?.countAll() ?? 0;
  }

  @ResolveField(() => SearchFacets)
  async facets(@Parent() { findings }: SearchResults): Promise<SearchFacets> {
    return toFacets(await findings?.countFacets());
  }
}
