import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { PersonRef, personRef } from '../person/person-ref.model.js';
import { Team } from '../team/team.model.js';
import { Teams } from '../team/teams.service.js';
import { Viewer } from './viewer.model.js';

@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(private readonly ofIds: Teams) {}

  @ResolveField(() => [Team], { description: 'In which a role is held today, not as a deputy' })
  teams(@Ctx() ctx: RequestContext, @Parent() { signedIn }: Viewer): Promise<Team[]> {
    const own = signedIn.actor.grants.filter(({ deputyFor }) => deputyFor === null);
    return this.ofIds.byIds(ctx, [...new Set(own.flatMap(({ teamId }) => teamId ?? []))]);
  }

  @ResolveField(() => [PersonRef], { description: 'In whose place the viewer acts today' })
  deputyFor(@Parent() { signedIn }: Viewer): PersonRef[] {
    const absent = signedIn.actor.grants.flatMap(({ deputyFor }) => deputyFor ?? []);
    return [...new Set(absent)].map(personRef);
  }
}
