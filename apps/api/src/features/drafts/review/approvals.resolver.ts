import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { Draft } from '../draft/draft.model.js';
import { toVoidedApproval, VoidedApproval } from './approval.model.js';
import { ApprovalsRepository } from './approvals.repository.js';

@Resolver(() => Draft)
export class ApprovalsResolver {
  constructor(private readonly approvals: ApprovalsRepository) {}

  @ResolveField(() => VoidedApproval, {
    nullable: true,
    description: 'What was approved last and has been edited since; null while an approval holds',
  })
  async voidedApproval(
    @Ctx() ctx: RequestContext,
    @Parent() { id }: Draft,
  ): Promise<VoidedApproval | null> {
    const row = await this.approvals.voidedOf(ctx, id);
    return row && toVoidedApproval(row);
  }
}
