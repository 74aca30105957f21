import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { Publication } from '../../entries/index.js';
import { Figure } from './figure.model.js';
import { Figures } from './figures.service.js';

@Resolver(() => Publication)
export class PublicationFiguresResolver {
  constructor(private readonly service: Figures) {}

  @ResolveField(() => [Figure], {
    description: 'The figures in its text, each once, with their values on every day',
  })
  figures(@Ctx() ctx: RequestContext, @Parent() { id, moment }: Publication): Promise<Figure[]> {
    return this.service.usedBy(ctx, id, moment);
  }
}
