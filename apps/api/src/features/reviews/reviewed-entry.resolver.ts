import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.js';
import { Entry } from '../entries/index.js';
import { PersonRef, personRef } from '../people/index.js';
import { ReviewConfirmation, toConfirmation } from './confirming/confirmation.model.js';
import { ConfirmationsRepository } from './confirming/confirmations.repository.js';
import { Reviewers } from './reviewers.js';

@Resolver(() => Entry)
export class ReviewedEntryResolver {
  constructor(
    private readonly confirmations: ConfirmationsRepository,
    private readonly reviewersOf: Reviewers,
  ) {}

  @ResolveField(() => ReviewConfirmation, {
    nullable: true,
    description: 'The last time somebody found its text to be still right; null for who may not',
  })
  async lastConfirmation(
    @Ctx() ctx: RequestContext,
    @Parent() { id, permissions }: Entry,
  ): Promise<ReviewConfirmation | null> {
    const row = permissions.canConfirmReview ? await this.confirmations.lastOf(ctx, id) : null;
    return row && toConfirmation(row);
  }

  @ResolveField(() => [PersonRef], {
    description: 'Who can answer for its review; nobody, to those who may not choose one of them',
  })
  async reviewers(
    @Ctx() ctx: RequestContext,
    @Parent() { target, permissions }: Entry,
  ): Promise<PersonRef[]> {
    if (!permissions.canEditSettings) return [];
    return (await this.reviewersOf.of(ctx, target)).map(personRef);
  }
}
