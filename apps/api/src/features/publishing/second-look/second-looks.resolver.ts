import type { SecondLookOutcome } from '@rechtsstand/domain/countersigning';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext, SignedInContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { type Failures, toFailures } from '../../../platform/graphql/failures.js';
import { Limit, Offset } from '../../../platform/graphql/paging.js';
import { Publication, PublicationsService } from '../../entries/index.js';
import { personRef } from '../../people/index.js';
import {
  SecondLook,
  SecondLookOutcomeEnum,
  SecondLookQueue,
  SecondLookResult,
  type SecondLookStanding,
  SecondLookStandingEnum,
} from './second-look.model.js';
import { SecondLooksRepository } from './second-looks.repository.js';
import { SecondLooksService } from './second-looks.service.js';

@Resolver(() => Publication)
export class SecondLooksResolver {
  constructor(
    private readonly service: SecondLooksService,
    private readonly repository: SecondLooksRepository,
    private readonly publications: PublicationsService,
  ) {}

  @ResolveField(() => SecondLook, { nullable: true })
  async secondLook(
    @Ctx() ctx: RequestContext,
    @Parent() { id, overrideReason }: Publication,
  ): Promise<SecondLook | null> {
    const seen = overrideReason === null ? null : await this.repository.of(ctx, id);
    if (!seen?.outcome) return null;
    const { outcome, note, lookedBy, lookedAt } = seen;
    const by = personRef(lookedBy);
    return Object.assign(new SecondLook(), { outcome, note, lookedAt, lookedBy: by });
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer can take the second look' })
  async canTakeSecondLook(
    @Ctx() ctx: RequestContext,
    @Parent() { id, overrideReason }: Publication,
  ): Promise<boolean> {
    const seen = overrideReason === null ? null : await this.repository.of(ctx, id);
    return seen !== null && this.service.canLook(ctx, seen);
  }

  @Allow('entry.second-look')
  @Query(() => SecondLookQueue)
  secondLooks(
    @Ctx() ctx: SignedInContext,
    @Args('standing', { type: () => SecondLookStandingEnum }) standing: SecondLookStanding,
    @Limit(25) limit: number,
    @Offset() offset: number,
  ): Promise<SecondLookQueue> {
    return this.service.queue(ctx, standing, { limit, offset });
  }

  @Allow('entry.second-look')
  @Mutation(() => SecondLookResult, { description: 'Once, for good; an objection says what to' })
  async recordSecondLook(
    @Ctx() ctx: SignedInContext,
    @Args('publicationId', { type: () => ID }) publicationId: string,
    @Args('outcome', { type: () => SecondLookOutcomeEnum }) outcome: SecondLookOutcome,
    @Args('note', { type: () => String, nullable: true }) note: string | null = null,
  ): Promise<Publication | Failures> {
    const recorded = await this.service.record(ctx, publicationId, outcome, note ?? '');
    if (!recorded.ok) return toFailures(recorded.error);
    const publication = await this.publications.byId(ctx, recorded.value);
    if (!publication) throw new Error(`Publication ${recorded.value} cannot be read`);
    return publication;
  }
}
