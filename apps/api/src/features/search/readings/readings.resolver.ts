import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { TermRuleInput } from '../../search-terms/index.js';
import { readable } from '../readable.js';
import { SearchReadings } from './readings.model.js';
import { Readings } from './readings.service.js';

@Resolver(() => SearchReadings)
export class ReadingsResolver {
  constructor(private readonly service: Readings) {}

  @Allow('terms.edit')
  @Query(() => SearchReadings, { description: 'For whoever writes rules. Nothing is searched for' })
  searchReadings(
    @Ctx() ctx: RequestContext,
    @Args('query') query: string,
    @Args('rule', { type: () => TermRuleInput, nullable: true, description: 'To be tried' })
    rule: TermRuleInput | null = null,
    @Args('id', { type: () => ID, nullable: true, description: 'Of the rule it would replace' })
    id: string | null = null,
  ): Promise<SearchReadings> {
    return this.service.of(ctx, readable(query), id, rule);
  }
}
