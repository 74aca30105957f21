import { decide } from '@rechtsstand/domain/access';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { PersonRef, personRef } from '../../people/index.js';
import { FigureUses as Uses } from '../uses/figure-uses.model.js';
import { FigureUses } from '../uses/figure-uses.service.js';
import { FigureProposal } from './figure-proposal.model.js';

@Resolver(() => FigureProposal)
export class FigureProposalResolver {
  constructor(private readonly service: FigureUses) {}

  @ResolveField(() => PersonRef)
  proposedBy(@Parent() { proposerId }: FigureProposal): PersonRef {
    return personRef(proposerId);
  }

  @ResolveField(() => Boolean, { description: 'Nobody confirms what they proposed themselves' })
  canConfirm(@Ctx() { viewer }: RequestContext, @Parent() { proposerId }: FigureProposal): boolean {
    return (
      viewer !== null && decide(viewer.actor, 'figure.confirm', { contributorIds: [proposerId] })
    );
  }

  @ResolveField(() => Uses, { description: 'Every page it would touch' })
  uses(
    @Ctx() ctx: RequestContext,
    @Parent() { figure, validFrom, validUntil }: FigureProposal,
  ): Promise<Uses> {
    return this.service.during(ctx, figure, { from: validFrom, until: validUntil });
  }
}
