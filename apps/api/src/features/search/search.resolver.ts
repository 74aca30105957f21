import { type LocalDate } from '@rechtsstand/domain/time';
import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.js';
import { Limit, Offset } from '../../platform/graphql/paging.js';
import { LocalDateScalar } from '../../platform/graphql/scalars.js';
import { toEngineFilter, toFacets } from './search-filter.presenter.js';
import { pathOf } from './search-path.js';
import {
  SearchFacets,
  SearchFilter,
  SearchHit,
  SearchResults,
  Suggestions,
} from './search.model.js';
import { SearchService } from './search.service.js';

/** The index knows every text as it is known now: there is no moment to ask for besides the day. */
const ValidOn = () =>
  Args('validOn', {
    type: () => LocalDateScalar,
    nullable: true,
    description: 'Today if left out',
  });

@Resolver(() => SearchResults)
export class SearchResolver {
  constructor(private readonly service: SearchService) {}

  @Allow('entry.read')
  @Query(() => SearchResults, {
    description: 'Entries and provisions as known now, on the chosen day',
  })
  search(
    @Ctx() ctx: RequestContext,
    @Args('query') query: string,
    @Limit(20) limit: number,
    @Offset() offset: number,
    @ValidOn() validOn?: LocalDate | null,
    @Args('filter', { type: () => SearchFilter, nullable: true }) filter?: SearchFilter | null,
  ): Promise<SearchResults> {
    const day = validOn ?? ctx.today;
    return this.service.search(ctx, query, day, toEngineFilter(filter), { limit, offset });
  }

  @Allow('entry.read')
  @Query(() => Suggestions, { description: 'For every key: what applies on the chosen day' })
  suggest(
    @Ctx() ctx: RequestContext,
    @Args('query') query: string,
    @Limit(8) limit: number,
    @ValidOn() validOn?: LocalDate | null,
  ): Promise<Suggestions> {
    return this.service.suggest(ctx, query, validOn ?? ctx.today, limit);
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

@Resolver(() => SearchHit)
export class SearchHitResolver {
  @ResolveField(() => [String], {
    description: 'Where it belongs: law and headings of a provision, topics of an entry',
  })
  path(@Ctx() ctx: RequestContext, @Parent() hit: SearchHit): Promise<string[]> {
    return pathOf(ctx, hit);
  }
}
