import type { CosignatureAnswer } from '@rechtsstand/domain/countersigning';

/** An answer as JSON of the database. */
export interface AnswerRow extends CosignatureAnswer {
  reason: string;
  answeredBy: string;
  answeredAt: string;
}

/** A line of `cosignature_requests` with all that came of it. */
export interface RequestRow {
  id: string;
  draftId: string;
  teamId: string;
  question: string;
  requestedBy: string;
  requestedAt: Date;
  /** By revision. */
  answers: AnswerRow[];
  cancelledBy: string | null;
  cancelledAt: Date | null;
  cancelReason: string | null;
}

/** Every {@link RequestRow} of the drafts `$1`, in the order in which teams were asked. */
export const REQUESTS_OF_DRAFTS = `
  SELECT r.id, r.draft_id AS "draftId", r.team_id AS "teamId", r.question,
    r.requested_by AS "requestedBy", r.requested_at AS "requestedAt",
    coalesce((
      SELECT jsonb_agg(jsonb_build_object('revision', s.revision, 'outcome', s.outcome,
               'reason', s.reason, 'answeredBy', s.subject_id, 'answeredAt', s.answered_at)
               ORDER BY s.revision)
      FROM cosignatures s WHERE s.request_id = r.id), '[]') AS answers,
    c.cancelled_by AS "cancelledBy", c.cancelled_at AS "cancelledAt", c.reason AS "cancelReason"
  FROM cosignature_requests r LEFT JOIN cosignature_cancellations c ON c.request_id = r.id
  WHERE r.draft_id = ANY ($1)
  ORDER BY r.requested_at, r.id`;
