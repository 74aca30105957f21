import { decide } from '@rechtsstand/domain/access';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext, SignedInContext } from '../../../platform/context/request-context.js';
import { momentOf } from '../../../platform/graphql/as-of.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { type Failures, toFailures } from '../../../platform/graphql/failures.js';
import type { Fault, Result } from '@rechtsstand/domain/result';
import { Figure } from '../figure/figure.model.js';
import { Figures } from '../figure/figures.service.js';
import {
  ConfirmedFigureValue,
  ConfirmFigureResult,
  FigureInput,
  FigureNoticeInput,
  FigureProposal,
  FigureResult,
  FigureValueInput,
} from './figure-proposal.model.js';
import { FigureProposalsRepository } from './figure-proposals.repository.js';
import { FigureValues } from './figure-values.service.js';

@Resolver(() => Figure)
export class FigureValuesResolver {
  constructor(
    private readonly values: FigureValues,
    private readonly figures: Figures,
    private readonly proposals: FigureProposalsRepository,
  ) {}

  @Allow('figure.propose')
  @Mutation(() => FigureResult, { description: 'A new figure, without a value yet' })
  async createFigure(
    @Ctx() ctx: SignedInContext,
    @Args('input') input: FigureInput,
  ): Promise<Figure | Failures> {
    return this.answer(ctx, await this.values.create(ctx, input));
  }

  @Allow('figure.propose')
  @Mutation(() => FigureResult, { description: 'It counts once somebody else has confirmed it' })
  async proposeFigureValue(
    @Ctx() ctx: SignedInContext,
    @Args('key', { type: () => ID }) key: string,
    @Args('input') input: FigureValueInput,
  ): Promise<Figure | Failures> {
    return this.answer(ctx, await this.values.propose(ctx, key, input));
  }

  @Allow('figure.confirm')
  @Mutation(() => ConfirmFigureResult, { description: 'With the draft of a notice, if asked for' })
  async confirmFigureValue(
    @Ctx() ctx: SignedInContext,
    @Args('proposalId', { type: () => ID }) proposalId: string,
    @Args('notice', { type: () => FigureNoticeInput, nullable: true })
    notice: FigureNoticeInput | null = null,
  ): Promise<ConfirmedFigureValue | Failures> {
    const confirmed = await this.values.confirm(ctx, proposalId, notice);
    if (!confirmed.ok) return toFailures(confirmed.error);
    const { key, noticeDraftId } = confirmed.value;
    return { figure: await this.known(ctx, key), noticeDraftId };
  }

  @Allow('figure.confirm')
  @Mutation(() => FigureResult, { description: 'Or takes back what one has proposed oneself' })
  async refuseFigureValue(
    @Ctx() ctx: SignedInContext,
    @Args('proposalId', { type: () => ID }) proposalId: string,
    @Args('reason') reason: string,
  ): Promise<Figure | Failures> {
    return this.answer(ctx, await this.values.refuse(ctx, proposalId, reason));
  }

  @ResolveField(() => [FigureProposal], { description: 'None, to those who may not propose' })
  async openProposals(
    @Ctx() ctx: RequestContext,
    @Parent() figure: Figure,
  ): Promise<FigureProposal[]> {
    if (!ctx.viewer || !decide(ctx.viewer.actor, 'figure.propose')) return [];
    const rows = await this.proposals.openOf(ctx, figure.key);
    return rows.map(({ proposedBy: proposerId, ...row }) =>
      Object.assign(new FigureProposal(), row, { proposerId, figure }),
    );
  }

  private async answer(
    ctx: RequestContext,
    changed: Result<string, Fault | Fault[]>,
  ): Promise<Figure | Failures> {
    return changed.ok ? this.known(ctx, changed.value) : toFailures(changed.error);
  }

  private async known(ctx: RequestContext, key: string): Promise<Figure> {
    const figure = await this.figures.byKey(ctx, key, momentOf(ctx));
    if (!figure) throw new Error(`Figure ${key} was changed and cannot be read`);
    return figure;
  }
}
