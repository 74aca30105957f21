import type { Fault, Result } from '@rechtsstand/domain/result';
import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.js';
import { type Failures, resultUnion, toFailures } from '../../platform/graphql/failures.js';
import { Publication, PublicationsService } from '../entries/index.js';
import { PublishingService } from './publishing.service.js';
import { Resumes } from './resumes.arg.js';

const PublishResult = resultUnion('PublishResult', () => Publication);

@Resolver()
export class PublishingResolver {
  constructor(
    private readonly publishing: PublishingService,
    private readonly publications: PublicationsService,
  ) {}

  @Allow('draft.publish')
  @Mutation(() => PublishResult, { description: 'Publishes what another person has approved' })
  async publishDraft(
    @Ctx() ctx: RequestContext,
    @Args('draftId', { type: () => ID }) draftId: string,
    @Args('revision', { type: () => Int }) revision: number,
    @Resumes() resumes: string[],
  ): Promise<Publication | Failures> {
    return this.answer(ctx, await this.publishing.publish(ctx, draftId, revision, resumes));
  }

  @Allow('draft.override')
  @Mutation(() => PublishResult, {
    description: 'Publishes without a second pair of eyes; the reason stays in the ledger',
  })
  async publishWithOverride(
    @Ctx() ctx: RequestContext,
    @Args('draftId', { type: () => ID }) draftId: string,
    @Args('revision', { type: () => Int }) revision: number,
    @Args('reason') reason: string,
    @Resumes() resumes: string[],
  ): Promise<Publication | Failures> {
    const { publishing } = this;
    const published = publishing.publishWithOverride(ctx, draftId, revision, reason, resumes);
    return this.answer(ctx, await published);
  }

  private async answer(
    ctx: RequestContext,
    published: Result<string, Fault | Fault[]>,
  ): Promise<Publication | Failures> {
    if (!published.ok) return toFailures(published.error);
    const publication = await this.publications.byId(ctx, published.value);
    if (!publication) throw new Error(`Publication ${published.value} cannot be read`);
    return publication;
  }
}
