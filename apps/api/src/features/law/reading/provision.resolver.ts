import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ProvisionText } from '@rechtsstand/domain/law';
import { Allow } from '../../../platform/auth/allow.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { AsOf, momentOf } from '../../../platform/graphql/as-of.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { ProvisionTextScalar } from '../../../platform/graphql/scalars.js';
import { EntryRef } from '../../entries/index.js';
import { CitedByService } from './cited-by.service.js';
import { Law, ProvisionRef } from './law.model.js';
import { LawService } from './law.service.js';
import { Provision, ProvisionVersion } from './provision.model.js';

@Resolver(() => Provision)
export class ProvisionResolver {
  constructor(
    private readonly service: LawService,
    private readonly citations: CitedByService,
  ) {}

  @Query(() => Provision, {
    nullable: true,
    description: 'By keys, as in an address: "aufenthg", "18b"',
  })
  @Allow('entry.read')
  provision(
    @Ctx() ctx: RequestContext,
    @Args('law') lawKey: string,
    @Args('label') labelKey: string,
    @Args('asOf', { type: () => AsOf, nullable: true }) asOf?: AsOf | null,
  ): Promise<Provision | null> {
    return this.service.provision(ctx, { lawKey, labelKey }, momentOf(ctx, asOf));
  }

  @ResolveField(() => Law)
  law(@Ctx() ctx: RequestContext, @Parent() { lawId, moment }: Provision): Promise<Law> {
    return this.service.lawById(ctx, lawId, moment);
  }

  @ResolveField(() => ProvisionTextScalar, {
    description: 'Of the day, else the next one, else the last',
  })
  text(@Ctx() ctx: RequestContext, @Parent() { versionId }: Provision): Promise<ProvisionText> {
    return this.service.textOf(ctx, versionId);
  }

  @ResolveField(() => [EntryRef], { description: 'Entries whose text of the day cites it' })
  citedBy(@Ctx() ctx: RequestContext, @Parent() provision: Provision): Promise<EntryRef[]> {
    return this.citations.of(ctx, provision);
  }

  @ResolveField(() => ProvisionRef, { nullable: true })
  previous(
    @Ctx() ctx: RequestContext,
    @Parent() provision: Provision,
  ): Promise<ProvisionRef | null> {
    return this.service.neighbour(ctx, provision, -1);
  }

  @ResolveField(() => ProvisionRef, { nullable: true })
  next(@Ctx() ctx: RequestContext, @Parent() provision: Provision): Promise<ProvisionRef | null> {
    return this.service.neighbour(ctx, provision, 1);
  }
}

@Resolver(() => ProvisionVersion)
export class ProvisionVersionResolver {
  constructor(private readonly service: LawService) {}

  @ResolveField(() => ProvisionTextScalar)
  text(@Ctx() ctx: RequestContext, @Parent() { id }: ProvisionVersion): Promise<ProvisionText> {
    return this.service.textOf(ctx, id);
  }
}
