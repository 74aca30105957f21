import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { inOrderOf, loaderOf } from '../../../platform/graphql/loader.js';
import type { ApprovalRow } from './approval.model.js';

@Injectable()
export class ApprovalsRepository {
  /** The last approval of a revision before the present one. Approvals from before contents were kept are left out. */
  voidedOf(ctx: RequestContext, draftId: string): Promise<ApprovalRow | null> {
    return loaderOf<string, ApprovalRow | null>(ctx, this, async (draftIds) => {
      const rows: ApprovalRow[] = await ctx.manager.query(
        `SELECT DISTINCT ON (a.draft_id) a.draft_id AS "draftId", a.revision,
           a.approver_id AS "approverId", a.approved_at AS "approvedAt", a.content
         FROM draft_approvals a JOIN drafts d ON d.id = a.draft_id
         WHERE a.draft_id = ANY ($1) AND a.revision < d.revision AND a.content IS NOT NULL
           AND NOT EXISTS (SELECT FROM draft_approvals b
                           WHERE b.draft_id = d.id AND b.revision = d.revision)
         ORDER BY a.draft_id, a.revision DESC`,
        [draftIds],
      );
      return inOrderOf(draftIds, rows, (row) => row.draftId, null);
    }).load(draftId);
  }
}
