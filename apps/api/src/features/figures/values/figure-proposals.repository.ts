import type { DatedFigure, ProposedValue } from '@rechtsstand/domain/figure';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { TransactionContext } from '../../../platform/database/transactions.js';

export interface ProposalRow extends ProposedValue {
  id: string;
  figureKey: string;
  proposedBy: string;
  proposedAt: Date;
}

export type Decision = { outcome: 'confirmed' } | { outcome: 'refused'; reason: string };

@Injectable()
export class FigureProposalsRepository {
  /** Whether there was none with this key or this name. */
  async insertFigure(
    tx: TransactionContext,
    { key, name, unit }: DatedFigure,
    createdBy: string,
  ): Promise<boolean> {
    const rows: unknown[] = await tx.manager.query(
      `INSERT INTO figures (key, name, unit, created_by) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING key`,
      [key, name, unit, createdBy],
    );
    return rows.length > 0;
  }

  async insert(
    tx: TransactionContext,
    figureKey: string,
    { amount, validFrom, validUntil, source }: ProposedValue,
    proposedBy: string,
  ): Promise<string> {
    const [row]: { id: string }[] = await tx.manager.query(
      `INSERT INTO figure_proposals (figure_key, amount, valid_from, valid_until, source, proposed_by)
       VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
      [figureKey, amount, validFrom, validUntil, source, proposedBy],
    );
    if (!row) throw new Error('A proposal was inserted and has no id');
    return row.id;
  }

  /** Those of a figure on which nobody has decided, by their first day. */
  async openOf(ctx: RequestContext, figureKey: string): Promise<ProposalRow[]> {
    return ctx.manager.query(
      `${OPEN} AND p.figure_key = $1 ORDER BY p.valid_from, p.proposed_at, p.id`,
      [figureKey],
    );
  }

  /** `null` for one that is not there, or on which somebody has decided. */
  async openById(ctx: RequestContext, id: string): Promise<ProposalRow | null> {
    const [row]: ProposalRow[] = await ctx.manager.query(`${OPEN} AND p.id = $1`, [id]);
    return row ?? null;
  }

  /** Whether it was the first decision; the database numbers what is confirmed. */
  async decide(
    tx: TransactionContext,
    { id, figureKey }: ProposalRow,
    decision: Decision,
    decidedBy: string,
  ): Promise<boolean> {
    const reason = decision.outcome === 'refused' ? decision.reason : '';
    const rows: unknown[] = await tx.manager.query(
      `INSERT INTO figure_decisions (proposal_id, figure_key, outcome, reason, decided_by, decided_at)
       VALUES ($1, $2, $3, $4, $5, clock_timestamp())
       ON CONFLICT (proposal_id) DO NOTHING RETURNING proposal_id`,
      [id, figureKey, decision.outcome, reason, decidedBy],
    );
    return rows.length > 0;
  }
}

const OPEN = `
  SELECT p.id, p.figure_key AS "figureKey", p.amount, p.valid_from AS "validFrom",
    p.valid_until AS "validUntil", p.source, p.proposed_by AS "proposedBy",
    p.proposed_at AS "proposedAt"
  FROM figure_proposals p
  WHERE NOT EXISTS (SELECT FROM figure_decisions d WHERE d.proposal_id = p.id)`;
