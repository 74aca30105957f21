import type { FigureRecord, FigureUnit } from '@rechtsstand/domain/figure';

/** A confirmed value with where it comes from and whose work it is. */
export interface FigureRecordRow extends FigureRecord {
  readonly source: string;
  readonly proposedBy: string;
  readonly confirmedBy: string;
}

/** A figure with its whole ledger, as JSON of the database. */
export interface FigureRow {
  readonly key: string;
  readonly name: string;
  readonly unit: FigureUnit;
  readonly records: readonly FigureRecordRow[];
}

/** A {@link FigureRow} of `figures f`. */
export const figureJson = `
  json_build_object('key', f.key, 'name', f.name, 'unit', f.unit, 'records', coalesce((
    SELECT json_agg(json_build_object('id', p.id, 'sequence', d.sequence, 'recordedAt', d.decided_at,
      'amount', p.amount, 'validFrom', p.valid_from, 'validUntil', p.valid_until,
      'source', p.source, 'proposedBy', p.proposed_by, 'confirmedBy', d.decided_by)
      ORDER BY d.sequence)
    FROM figure_decisions d JOIN figure_proposals p ON p.id = d.proposal_id
    WHERE d.figure_key = f.key AND d.outcome = 'confirmed'), '[]'))`;
