import type { Fault, Result } from '@rechtsstand/domain/result';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { type Failures, toUnion } from '../../../platform/graphql/failures.js';
import { Limit, Offset } from '../../../platform/graphql/paging.js';
import type { PersonEntity } from '../entities/person.entity.js';
import { CreatePersonInput, UpdatePersonInput } from './person.inputs.js';
import { Person, PersonList, PersonResult } from './person.model.js';
import { presentPerson } from './person.presenter.js';
import { PeopleService } from './people.service.js';

type Outcome = Promise<Person | Failures>;

@Resolver(() => Person)
export class PeopleResolver {
  constructor(private readonly service: PeopleService) {}

  @Allow('people.manage')
  @Query(() => PersonList, { description: 'All accounts by name. For administrators' })
  async people(
    @Ctx() ctx: RequestContext,
    @Limit(100) limit: number,
    @Offset() offset: number,
  ): Promise<PersonList> {
    const { items, totalItems } = await this.service.list(ctx, limit, offset);
    return { items: items.map(presentPerson), totalItems };
  }

  @Allow('people.manage')
  @Mutation(() => PersonResult, { description: 'For administrators' })
  createPerson(@Ctx() ctx: RequestContext, @Args('input') input: CreatePersonInput): Outcome {
    return present(this.service.create(ctx, input));
  }

  @Allow('people.manage')
  @Mutation(() => PersonResult, { description: 'For administrators' })
  updatePerson(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('input') input: UpdatePersonInput,
  ): Outcome {
    return present(this.service.update(ctx, id, input));
  }

  @Allow('people.manage')
  @Mutation(() => PersonResult, {
    description: 'Ends all sessions of the person. For administrators',
  })
  setPassword(
    @Ctx() ctx: RequestContext,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('password') password: string,
  ): Outcome {
    return present(this.service.setPassword(ctx, personId, password));
  }
}

export async function present(outcome: Promise<Result<PersonEntity, Fault[]>>): Outcome {
  return toUnion(await outcome, presentPerson);
}
