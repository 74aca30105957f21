import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { AsOf, momentOf } from '../../../platform/graphql/as-of.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { Limit } from '../../../platform/graphql/paging.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { Change } from './change.model.js';
import { Publication } from './publication.model.js';
import { PublicationsService } from './publications.service.js';

@Resolver()
export class PublicationsResolver {
  constructor(private readonly publications: PublicationsService) {}

  @Allow('entry.read')
  @Query(() => Publication, {
    nullable: true,
    description: 'By its permanent address; what it cites and links is shown as of the day',
  })
  publication(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('asOf', { type: () => AsOf, nullable: true }) asOf?: AsOf | null,
  ): Promise<Publication | null> {
    return this.publications.byId(ctx, id, momentOf(ctx, asOf));
  }

  @Allow('entry.read')
  @Query(() => [Change], { description: 'What changes after today, the next first' })
  comingIntoForce(@Ctx() ctx: RequestContext, @Limit(10) limit: number): Promise<Change[]> {
    return this.publications.comingIntoForce(ctx, limit);
  }

  @Allow('entry.read')
  @Query(() => [Publication], { description: 'What was published, the newest first' })
  recentlyPublished(
    @Ctx() ctx: RequestContext,
    @Limit(10) limit: number,
    @Args('since', { type: () => DateTimeScalar, nullable: true }) since?: Date,
  ): Promise<Publication[]> {
    return this.publications.recentlyPublished(ctx, since ?? null, limit);
  }
}
