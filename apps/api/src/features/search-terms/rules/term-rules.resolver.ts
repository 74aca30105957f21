import type { TermRuleOrigin } from '@rechtsstand/domain/language';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { type Failures, toUnion } from '../../../platform/graphql/failures.js';
import { Limit, Offset } from '../../../platform/graphql/paging.js';
import { TermRuleInput } from './term-rule.input.js';
import { TermRuleList as Rules } from './term-rule-list.service.js';
import {
  presentTermRule,
  RemovedTermRule,
  RemoveTermRuleResult,
  TermRule,
  TermRuleList,
  TermRuleOriginEnum,
  TermRuleResult,
} from './term-rule.model.js';
import { TermRules } from './term-rules.service.js';

type Outcome = Promise<TermRule | Failures>;

@Resolver(() => TermRule)
export class TermRulesResolver {
  constructor(
    private readonly service: TermRules,
    private readonly list: Rules,
  ) {}

  @Allow('terms.edit')
  @Query(() => TermRuleList, { description: 'By what is typed. For coordinators and the head' })
  async termRules(
    @Ctx() ctx: RequestContext,
    @Limit(50) limit: number,
    @Offset() offset: number,
    @Args('search', { type: () => String, nullable: true }) search: string | null = null,
    @Args('origin', { type: () => TermRuleOriginEnum, nullable: true })
    origin: TermRuleOrigin | null = null,
    @Args('isOn', { type: () => Boolean, nullable: true }) isOn: boolean | null = null,
  ): Promise<TermRuleList> {
    const filter = { search: search ?? '', origin, isOn };
    const { items, totalItems } = await this.list.page(ctx, filter, { limit, offset });
    return { items: items.map(presentTermRule), totalItems };
  }

  @Allow('terms.edit')
  @Query(() => TermRule, { nullable: true })
  async termRule(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<TermRule | null> {
    const rule = await this.list.find(ctx, id);
    return rule && presentTermRule(rule);
  }

  @Allow('terms.edit')
  @Mutation(() => TermRuleResult, { description: 'The search reads by it from the next key on' })
  async saveTermRule(
    @Ctx() ctx: RequestContext,
    @Args('input') input: TermRuleInput,
    @Args('id', { type: () => ID, nullable: true, description: 'Left out for a new rule' })
    id: string | null = null,
    @Args('revision', { type: () => Int, nullable: true, description: 'The one on screen' })
    revision: number | null = null,
  ): Outcome {
    return toUnion(await this.service.save(ctx, id, revision ?? 0, input), presentTermRule);
  }

  @Allow('terms.edit')
  @Mutation(() => TermRuleResult, { description: 'Lets the search read by it, or no longer' })
  async switchTermRule(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('isOn') isOn: boolean,
  ): Outcome {
    return toUnion(await this.service.switch(ctx, id, isOn), presentTermRule);
  }

  @Allow('terms.edit')
  @Mutation(() => TermRuleResult, { description: 'As it came with the application' })
  async restoreTermRule(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Outcome {
    return toUnion(await this.service.restore(ctx, id), presentTermRule);
  }

  @Allow('terms.edit')
  @Mutation(() => RemoveTermRuleResult, { description: 'A rule of the office only' })
  async removeTermRule(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<RemovedTermRule | Failures> {
    const removed = await this.service.remove(ctx, id);
    return toUnion(removed, (gone) => Object.assign(new RemovedTermRule(), { id: gone }));
  }
}
