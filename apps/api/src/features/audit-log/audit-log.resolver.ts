import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Ctx } from '../../platform/graphql/ctx.js';
import { Limit } from '../../platform/graphql/paging.js';
import { AuditEvent, AuditPage } from './audit-event.model.js';
import { AuditLogService } from './audit-log.service.js';

@Resolver(() => AuditEvent)
export class AuditLogResolver {
  constructor(private readonly service: AuditLogService) {}

  @Allow('audit.read')
  @Query(() => AuditPage, { description: 'For the head of the office and administrators' })
  auditEvents(
    @Ctx() ctx: RequestContext,
    @Args('before', { type: () => String, nullable: true }) before: string | null = null,
    @Limit(50) limit: number,
  ): Promise<AuditPage> {
    return this.service.page(ctx, before, limit);
  }
}
