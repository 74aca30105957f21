import { actionsIn } from '@rechtsstand/domain/entry';
import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { may } from '../draft/draft-in-hand.js';
import { Draft } from '../draft/draft.model.js';
import { DraftAnswers, DraftResult } from '../draft/draft-result.js';
import { CosignatureRequest } from './cosignature.model.js';
import { CosignaturesRepository } from './cosignatures.repository.js';
import { CosignaturesService } from './cosignatures.service.js';
import { toRequest } from './to-request.js';

const RequestId = () => Args('requestId', { type: () => ID });
const Revision = () => Args('revision', { type: () => Int });

@Resolver(() => Draft)
export class CosignaturesResolver {
  constructor(
    private readonly service: CosignaturesService,
    private readonly repository: CosignaturesRepository,
    private readonly answers: DraftAnswers,
  ) {}

  @ResolveField(() => [CosignatureRequest], {
    description: 'The teams that were asked to co-sign it; publishing waits for all of them',
  })
  async cosignatures(
    @Ctx() ctx: RequestContext,
    @Parent() { inHand }: Draft,
  ): Promise<CosignatureRequest[]> {
    const requests = await this.repository.of(ctx, inHand.draft.id);
    return requests.map((request) => toRequest({ request, of: inHand }));
  }

  @ResolveField(() => Boolean)
  canRequestCosignature(@Ctx() ctx: RequestContext, @Parent() { inHand }: Draft): boolean {
    const isOpen = actionsIn(inHand.draft.state).includes('edit');
    return isOpen && may(ctx, 'draft.request-review', inHand);
  }

  @Allow('draft.request-review')
  @Mutation(() => DraftResult, { description: 'Asks another team to co-sign the draft' })
  async requestCosignature(
    @Ctx() ctx: RequestContext,
    @Args('draftId', { type: () => ID }) draftId: string,
    @Args('teamId', { type: () => ID }) teamId: string,
    @Args('question', { type: () => String, nullable: true }) question: string | null = null,
  ): Promise<typeof DraftResult> {
    return this.answers.of(ctx, await this.service.ask(ctx, draftId, teamId, question ?? ''));
  }

  @Allow('draft.cosign')
  @Mutation(() => DraftResult, { description: 'For the team that was asked; any edit voids it' })
  async cosignDraft(
    @Ctx() ctx: RequestContext,
    @RequestId() requestId: string,
    @Revision() revision: number,
  ): Promise<typeof DraftResult> {
    const signed = { outcome: 'signed', reason: '' } as const;
    return this.answers.of(ctx, await this.service.answer(ctx, requestId, revision, signed));
  }

  @Allow('draft.cosign')
  @Mutation(() => DraftResult)
  async refuseCosignature(
    @Ctx() ctx: RequestContext,
    @RequestId() requestId: string,
    @Revision() revision: number,
    @Args('reason') reason: string,
  ): Promise<typeof DraftResult> {
    const refused = { outcome: 'refused', reason } as const;
    return this.answers.of(ctx, await this.service.answer(ctx, requestId, revision, refused));
  }

  @Allow('draft.request-review')
  @Mutation(() => DraftResult, {
    description: 'The team is asked no longer; after a refusal, for whoever publishes',
  })
  async cancelCosignatureRequest(
    @Ctx() ctx: RequestContext,
    @RequestId() requestId: string,
    @Args('reason') reason: string,
  ): Promise<typeof DraftResult> {
    return this.answers.of(ctx, await this.service.cancel(ctx, requestId, reason));
  }
}
