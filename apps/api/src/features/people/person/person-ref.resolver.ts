import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { PersonRef } from './person-ref.model.js';
import { PersonRefs } from './person-refs.js';

@Resolver(() => PersonRef)
export class PersonRefResolver {
  constructor(private readonly refs: PersonRefs) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Null once the link between pseudonym and person is deleted',
  })
  displayName(@Ctx() ctx: RequestContext, @Parent() { id }: PersonRef): Promise<string | null> {
    return this.refs.nameOf(ctx, id);
  }
}
