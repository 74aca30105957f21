import type { OverriddenPublication, SecondLookOutcome } from '@rechtsstand/domain/countersigning';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { TransactionContext } from '../../../platform/database/transactions.js';
import { inOrderOf, loaderOf } from '../../../platform/graphql/loader.js';
import { entryIsVisible, teamsSeenBy } from '../../entries/index.js';
import type { SecondLookStanding } from './second-look.model.js';

/** A publication with the second look at it, if there was one. */
export interface LookedAt extends OverriddenPublication {
  id: string;
  entryId: string;
  outcome: SecondLookOutcome | null;
  note: string;
  lookedBy: string;
  lookedAt: Date;
}

@Injectable()
export class SecondLooksRepository {
  async of(ctx: RequestContext, publicationId: string): Promise<LookedAt | null> {
    return loaderOf<string, LookedAt | null>(ctx, this, async (ids) => {
      const rows: LookedAt[] = await ctx.manager.query(`${SELECT} WHERE p.id = ANY ($1)`, [ids]);
      return inOrderOf(ids, rows, (row) => row.id, null);
    }).load(publicationId);
  }

  /** Of entries that the viewer may see, the last published first. */
  async inStanding(ctx: RequestContext, standing: SecondLookStanding): Promise<LookedAt[]> {
    return ctx.manager.query(
      `${SELECT} JOIN entries e ON e.id = p.entry_id
       WHERE p.override_reason IS NOT NULL AND ${entryIsVisible('e', '$1')} AND ${WHERE[standing]}
       ORDER BY p.recorded_at DESC, p.id`,
      [teamsSeenBy(ctx)],
    );
  }

  /** `false` if somebody has looked at it already. */
  async insert(
    tx: TransactionContext,
    look: { publicationId: string; outcome: SecondLookOutcome; note: string; by: string },
  ): Promise<boolean> {
    const rows: unknown[] = await tx.manager.query(
      `INSERT INTO second_looks (publication_id, outcome, note, subject_id)
       VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING true`,
      [look.publicationId, look.outcome, look.note, look.by],
    );
    return rows.length > 0;
  }
}

const SELECT = `
  SELECT p.id, p.entry_id AS "entryId", p.override_reason AS "overrideReason",
    p.contributor_ids AS "contributorIds", p.published_by AS "publishedBy", l.outcome, l.note,
    l.subject_id AS "lookedBy", l.looked_at AS "lookedAt"
  FROM publications p LEFT JOIN second_looks l ON l.publication_id = p.id`;

const WHERE: Readonly<Record<SecondLookStanding, string>> = {
  open: 'l.publication_id IS NULL',
  objected: `l.outcome = 'objected' AND NOT EXISTS (
    SELECT FROM publications later WHERE later.entry_id = p.entry_id AND later.sequence > p.sequence)`,
};
