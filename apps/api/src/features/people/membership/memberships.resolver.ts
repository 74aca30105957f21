import type { LocalDate } from '@rechtsstand/domain/time';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import type { Failures } from '../../../platform/graphql/failures.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { type Person, PersonResult } from '../person/person.model.js';
import { present } from '../person/people.resolver.js';
import { AbsenceInput, MembershipInput } from './membership.inputs.js';
import { MembershipsService } from './memberships.service.js';

type Outcome = Promise<Person | Failures>;

@Resolver()
export class MembershipsResolver {
  constructor(private readonly service: MembershipsService) {}

  @Allow('people.manage')
  @Mutation(() => PersonResult, {
    description: 'Gives a person a role for a time. For administrators',
  })
  grantMembership(@Ctx() ctx: RequestContext, @Args('input') input: MembershipInput): Outcome {
    return present(this.service.grant(ctx, input));
  }

  @Allow('people.manage')
  @Mutation(() => PersonResult, {
    description: 'On is the first day without the role. For administrators',
  })
  endMembership(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('on', { type: () => LocalDateScalar }) on: LocalDate,
  ): Outcome {
    return present(this.service.end(ctx, id, on));
  }

  @Allow('people.manage')
  @Mutation(() => PersonResult, { description: 'Names a deputy for some days. For administrators' })
  setAbsence(@Ctx() ctx: RequestContext, @Args('input') input: AbsenceInput): Outcome {
    return present(this.service.setAbsence(ctx, input));
  }
}
