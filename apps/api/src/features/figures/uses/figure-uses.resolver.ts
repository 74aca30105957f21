import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { Figure } from '../figure/figure.model.js';
import { FigureUses as Uses } from './figure-uses.model.js';
import { FigureUses } from './figure-uses.service.js';

@Resolver(() => Figure)
export class FigureUsesResolver {
  constructor(private readonly service: FigureUses) {}

  @ResolveField(() => Uses, { description: 'From the day asked for on' })
  uses(@Ctx() ctx: RequestContext, @Parent() figure: Figure): Promise<Uses> {
    return this.service.during(ctx, figure, { from: figure.moment.validOn, until: null });
  }
}
