import { decide } from '@rechtsstand/domain/access';
import { type CosignatureStanding, cosignatureStanding } from '@rechtsstand/domain/countersigning';
import { actionsIn, type DraftState } from '@rechtsstand/domain/entry';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type DraftInHand, may } from '../draft/draft-in-hand.js';
import { draftTarget } from '../draft/draft-row.js';
import type { RequestRow } from './request-row.js';

/** A request together with the draft that shall be co-signed. */
export interface RequestInHand {
  readonly request: RequestRow;
  readonly of: DraftInHand;
}

export function standingOf({ request, of }: RequestInHand): CosignatureStanding {
  const isCancelled = request.cancelReason !== null;
  return cosignatureStanding(request.answers, of.draft.revision, isCancelled);
}

/** While a draft is being written, what there is to sign may change any minute. */
export function isToBeSigned(state: DraftState): boolean {
  return state === 'in-review' || state === 'approved';
}

/** Whether the viewer may speak for the team that was asked. */
export function mayAnswer(
  { viewer, today }: RequestContext,
  { request, of }: RequestInHand,
): boolean {
  if (viewer === null) return false;
  const target = { ...draftTarget(of.draft, of.entry, today), askedTeamIds: [request.teamId] };
  return decide(viewer.actor, 'draft.cosign', target);
}

/** Whoever asked may take it back, and whoever publishes; after a refusal, only the latter. */
export function mayCancel(ctx: RequestContext, { request, of }: RequestInHand): boolean {
  if (may(ctx, 'draft.publish', of)) return true;
  const isOwn = ctx.viewer?.subjectId === request.requestedBy;
  return isOwn && !wasRefused(request) && may(ctx, 'draft.request-review', of);
}

export function wasRefused({ answers }: RequestRow): boolean {
  return answers.at(-1)?.outcome === 'refused';
}

/** What the viewer can do with the request as everything stands. */
export function canAnswer(ctx: RequestContext, inHand: RequestInHand): boolean {
  const standing = standingOf(inHand);
  const isAwaited = standing === 'open' || standing === 'voided';
  return isAwaited && isToBeSigned(inHand.of.draft.state) && mayAnswer(ctx, inHand);
}

export function canCancel(ctx: RequestContext, inHand: RequestInHand): boolean {
  const isOpen = actionsIn(inHand.of.draft.state).includes('edit');
  return isOpen && inHand.request.cancelReason === null && mayCancel(ctx, inHand);
}
