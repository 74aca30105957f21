import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext, SignedInContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { BadInput } from '../../../platform/graphql/errors.js';
import { type Failures, toUnion } from '../../../platform/graphql/failures.js';
import { Limit, Offset } from '../../../platform/graphql/paging.js';
import {
  type Outcome,
  OutcomeEnum,
  ReportedSearch,
  ReportSearchResult,
  SearchWithoutResult,
  SearchWithoutResultList,
  SettledSearch,
  SettleSearchResult,
} from './missing-search.model.js';
import { MissingSearches } from './missing-searches.service.js';

/** As in the search box: what is longer was pasted by mistake or by malice. */
const LONGEST_QUERY = 200;

@Resolver(() => SearchWithoutResult)
export class MissingSearchesResolver {
  constructor(private readonly service: MissingSearches) {}

  @Allow('entry.read')
  @Mutation(() => ReportSearchResult, {
    description: 'Tells the coordinators what was not found. Who told them is not kept',
  })
  async reportMissingSearch(
    @Ctx() ctx: SignedInContext,
    @Args('query') query: string,
  ): Promise<ReportedSearch | Failures> {
    if (query.length > LONGEST_QUERY) throw new BadInput('query');
    const reported = await this.service.report(ctx, query);
    return toUnion(reported, ({ text }) => Object.assign(new ReportedSearch(), { text }));
  }

  @Allow('terms.edit')
  @Query(() => SearchWithoutResultList, {
    description: 'The open ones, the most frequent first; or those settled, the latest first',
  })
  searchesWithoutResult(
    @Ctx() ctx: RequestContext,
    @Limit(50) limit: number,
    @Offset() offset: number,
    @Args('settled', { type: () => Boolean, nullable: true }) settled: boolean | null = null,
  ): Promise<SearchWithoutResultList> {
    return this.service.page(ctx, settled ?? false, limit, offset);
  }

  @Allow('terms.edit')
  @Mutation(() => SettleSearchResult)
  async settleSearchWithoutResult(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('outcome', { type: () => OutcomeEnum }) outcome: Outcome,
  ): Promise<SettledSearch | Failures> {
    const settled = await this.service.settle(ctx, id, outcome);
    return toUnion(settled, (done) => Object.assign(new SettledSearch(), { id: done }));
  }
}
