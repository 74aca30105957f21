import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { TransactionContext } from '../../../platform/database/transactions.js';
import { groupsInOrderOf, loaderOf } from '../../../platform/graphql/loader.js';

/** Who was asked to review a draft. */
export interface Asked {
  readonly personIds: readonly string[];
  readonly teamIds: readonly string[];
}

interface AskedRow {
  draftId: string;
  subjectId: string | null;
  teamId: string | null;
}

@Injectable()
export class ReviewersRepository {
  async of(ctx: RequestContext, draftId: string): Promise<Asked> {
    const rows = await loaderOf<string, AskedRow[]>(ctx, this, async (draftIds) => {
      const asked: AskedRow[] = await ctx.manager.query(
        `SELECT draft_id AS "draftId", subject_id AS "subjectId", team_id AS "teamId"
         FROM draft_reviewers WHERE draft_id = ANY ($1) ORDER BY named_at, subject_id, team_id`,
        [draftIds],
      );
      return groupsInOrderOf(draftIds, asked, (row) => row.draftId);
    }).load(draftId);
    return {
      personIds: rows.flatMap(({ subjectId }) => subjectId ?? []),
      teamIds: rows.flatMap(({ teamId }) => teamId ?? []),
    };
  }

  /** Puts these in the place of whoever was asked before; who stays keeps the day of being named. */
  async replace(
    tx: TransactionContext,
    draftId: string,
    { personIds, teamIds }: Asked,
    namedBy: string,
  ): Promise<void> {
    await tx.manager.query(
      `DELETE FROM draft_reviewers
       WHERE draft_id = $1 AND NOT coalesce(subject_id = ANY ($2), team_id = ANY ($3))`,
      [draftId, personIds, teamIds],
    );
    await tx.manager.query(
      `INSERT INTO draft_reviewers (draft_id, subject_id, team_id, named_by)
       SELECT $1::uuid, subject_id, NULL::uuid, $4::uuid FROM unnest($2::uuid[]) AS subject_id
       UNION ALL
       SELECT $1, NULL, team_id, $4 FROM unnest($3::uuid[]) AS team_id
       ON CONFLICT DO NOTHING`,
      [draftId, personIds, teamIds, namedBy],
    );
  }
}
