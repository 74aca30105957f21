import { actionsIn } from '@rechtsstand/domain/entry';
import { isDue, outdatedFault } from '@rechtsstand/domain/scheduling';
import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { toFailure } from '../../../platform/graphql/failures.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { Draft, DraftAnswers, DraftResult, may } from '../../drafts/index.js';
import { personRef } from '../../people/index.js';
import { Resumes } from '../resumes.arg.js';
import { PublicationSchedule } from './schedule.model.js';
import { SchedulesRepository } from './schedules.repository.js';
import { SchedulingService } from './scheduling.service.js';

const DraftId = () => Args('draftId', { type: () => ID });

@Resolver(() => Draft)
export class SchedulingResolver {
  constructor(
    private readonly service: SchedulingService,
    private readonly schedules: SchedulesRepository,
    private readonly answers: DraftAnswers,
  ) {}

  @ResolveField(() => PublicationSchedule, { nullable: true })
  async schedule(
    @Ctx() ctx: RequestContext,
    @Parent() { inHand }: Draft,
  ): Promise<PublicationSchedule | null> {
    const { id, publishAt, state } = inHand.draft;
    const isOpen = actionsIn(state).includes('edit');
    const schedule = isOpen && publishAt ? await this.schedules.of(ctx, id) : null;
    if (!schedule) return null;
    const { at, setBy, setAt, seen, present } = schedule;
    const obstacles = await this.service.obstacles(ctx, inHand, schedule);
    return Object.assign(new PublicationSchedule(), {
      ...{ at, setAt, isDue: isDue(at, ctx.now) },
      setBy: personRef(setBy),
      isOutdated: outdatedFault(seen, present) !== null,
      obstacles: obstacles.map(toFailure),
    });
  }

  @ResolveField(() => Boolean)
  canSchedule(@Ctx() ctx: RequestContext, @Parent() { inHand }: Draft): boolean {
    return actionsIn(inHand.draft.state).includes('edit') && may(ctx, 'draft.publish', inHand);
  }

  @Allow('draft.publish')
  @Mutation(() => DraftResult, {
    description: 'Publishes this revision at that time, if it is approved and unchanged then',
  })
  async schedulePublication(
    @Ctx() ctx: RequestContext,
    @DraftId() draftId: string,
    @Args('revision', { type: () => Int }) revision: number,
    @Args('at', { type: () => DateTimeScalar }) at: Date,
    @Resumes() resumes: string[],
  ): Promise<typeof DraftResult> {
    return this.answers.of(ctx, await this.service.set(ctx, draftId, revision, at, resumes));
  }

  @Allow('draft.publish')
  @Mutation(() => DraftResult)
  async unschedulePublication(
    @Ctx() ctx: RequestContext,
    @DraftId() draftId: string,
  ): Promise<typeof DraftResult> {
    return this.answers.of(ctx, await this.service.takeBack(ctx, draftId));
  }
}
