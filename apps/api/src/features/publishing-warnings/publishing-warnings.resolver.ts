import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.js';
import { Draft } from '../drafts/index.js';
import { Publication, PublicationsService } from '../entries/index.js';
import { PublishingWarning } from './publishing-warning.model.js';
import { PublishingWarningsService } from './publishing-warnings.service.js';

@Resolver(() => Draft)
export class PublishingWarningsResolver {
  constructor(
    private readonly warnings: PublishingWarningsService,
    private readonly publications: PublicationsService,
  ) {}

  @ResolveField(() => [PublishingWarning], {
    description: 'What should be seen before it is published; none of it forbids that by itself',
  })
  publishingWarnings(
    @Ctx() ctx: RequestContext,
    @Parent() { inHand }: Draft,
  ): Promise<PublishingWarning[]> {
    return this.warnings.of(ctx, inHand);
  }

  @ResolveField(() => Publication, {
    nullable: true,
    description: 'What a withdrawal takes back, or a postponement to let it begin on another day',
  })
  async takesBack(
    @Ctx() ctx: RequestContext,
    @Parent() { withdraws }: Draft,
  ): Promise<Publication | null> {
    return withdraws === null ? null : this.publications.byId(ctx, withdraws);
  }
}
