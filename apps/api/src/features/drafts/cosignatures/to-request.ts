import { personRef } from '../../people/index.js';
import {
  CosignatureAnswer,
  CosignatureCancellation,
  CosignatureRequest,
} from './cosignature.model.js';
import { type RequestInHand, standingOf } from './request-in-hand.js';
import type { AnswerRow, RequestRow } from './request-row.js';

export function toRequest(inHand: RequestInHand): CosignatureRequest {
  const { request } = inHand;
  const { id, question, requestedBy, requestedAt, answers } = request;
  const answer = answers.at(-1);
  return Object.assign(new CosignatureRequest(), {
    ...{ id, question, requestedAt, inHand },
    requestedBy: personRef(requestedBy),
    standing: standingOf(inHand),
    answer: answer ? toAnswer(answer) : null,
    cancellation: toCancellation(request),
  });
}

function toAnswer({ answeredBy, answeredAt, ...answer }: AnswerRow): CosignatureAnswer {
  return Object.assign(new CosignatureAnswer(), {
    ...answer,
    answeredBy: personRef(answeredBy),
    answeredAt: new Date(answeredAt),
  });
}

function toCancellation(request: RequestRow): CosignatureCancellation | null {
  const { cancelledBy, cancelledAt, cancelReason } = request;
  if (cancelledBy === null || cancelledAt === null || cancelReason === null) return null;
  return Object.assign(new CosignatureCancellation(), {
    reason: cancelReason,
    cancelledBy: personRef(cancelledBy),
    cancelledAt,
  });
}
