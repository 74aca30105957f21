import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import type { SignedInContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.js';
import { type Failures, toUnion } from '../../platform/graphql/failures.js';
import { Publication, PublicationsService } from '../entries/index.js';
import { Acknowledgement, AcknowledgeResult } from './acknowledgement.model.js';
import { AcknowledgementsService } from './acknowledgements.service.js';
import { InboxRepository } from './inbox.repository.js';

@Resolver(() => Acknowledgement)
export class AcknowledgementResolver {
  constructor(
    private readonly service: AcknowledgementsService,
    private readonly inbox: InboxRepository,
    private readonly publications: PublicationsService,
  ) {}

  @Allow('acknowledge')
  @Mutation(() => AcknowledgeResult, {
    description: 'Once, however often it is sent; fails with hash-differs or not-assigned',
  })
  async acknowledge(
    @Ctx() ctx: SignedInContext,
    @Args('publicationId', { type: () => ID }) publicationId: string,
    @Args('contentHash') contentHash: string,
  ): Promise<Acknowledgement | Failures> {
    const result = await this.service.acknowledge(ctx, publicationId, contentHash);
    return toUnion(result, (recorded) => Object.assign(new Acknowledgement(), recorded));
  }

  @ResolveField(() => Publication)
  publication(
    @Ctx() ctx: SignedInContext,
    @Parent() { publicationId }: Acknowledgement,
  ): Promise<Publication | null> {
    return this.publications.byId(ctx, publicationId);
  }

  @ResolveField(() => Int, { description: 'How many are left' })
  openAcknowledgements(@Ctx() ctx: SignedInContext): Promise<number> {
    return this.inbox.count(ctx, 'open');
  }
}
