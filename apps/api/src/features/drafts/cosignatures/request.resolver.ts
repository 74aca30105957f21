import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { Team, Teams } from '../../people/index.js';
import { CosignatureRequest } from './cosignature.model.js';
import { canAnswer, canCancel } from './request-in-hand.js';

@Resolver(() => CosignatureRequest)
export class CosignatureRequestResolver {
  constructor(private readonly teams: Teams) {}

  @ResolveField(() => Team)
  async team(@Ctx() ctx: RequestContext, @Parent() { inHand }: CosignatureRequest): Promise<Team> {
    const { teamId } = inHand.request;
    const [team] = await this.teams.byIds(ctx, [teamId]);
    if (!team) throw new Error(`Team ${teamId} was asked and is not there`);
    return team;
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer can sign or refuse now' })
  canAnswer(@Ctx() ctx: RequestContext, @Parent() { inHand }: CosignatureRequest): boolean {
    return canAnswer(ctx, inHand);
  }

  @ResolveField(() => Boolean)
  canCancel(@Ctx() ctx: RequestContext, @Parent() { inHand }: CosignatureRequest): boolean {
    return canCancel(ctx, inHand);
  }
}
