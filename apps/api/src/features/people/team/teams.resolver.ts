import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { type Failures, toUnion } from '../../../platform/graphql/failures.js';
import { Team, TeamResult } from './team.model.js';
import { Teams } from './teams.service.js';

@Resolver(() => Team)
export class TeamsResolver {
  constructor(private readonly service: Teams) {}

  @Allow('signed-in')
  @Query(() => [Team], { description: 'All teams by name. For everybody who is signed in' })
  teams(@Ctx() ctx: RequestContext): Promise<Team[]> {
    return this.service.list(ctx);
  }

  @Allow('people.manage')
  @Mutation(() => TeamResult, { description: 'For administrators' })
  async createTeam(
    @Ctx() ctx: RequestContext,
    @Args('slug') slug: string,
    @Args('name') name: string,
  ): Promise<Team | Failures> {
    return toUnion(await this.service.create(ctx, slug, name), (team) => team);
  }
}
