import { decide, type Permission } from '@rechtsstand/domain/access';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import type { SignedIn } from '../../../platform/context/request-context.js';
import { ForbiddenError, UnauthenticatedError } from '../../../platform/graphql/errors.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { EntryRow } from '../../entries/index.js';
import { type DraftRow, draftTarget } from './draft-row.js';

/** A draft together with the entry it belongs to: whoever acts on the one has to know the other. */
export interface DraftInHand {
  readonly draft: DraftRow;
  readonly entry: EntryRow;
}

export function viewerOf({ viewer }: RequestContext): SignedIn {
  if (!viewer) throw new UnauthenticatedError();
  return viewer;
}

/** Whether the policy lets the viewer do this to the draft, whatever state that is in. */
export function may(ctx: RequestContext, permission: Permission, inHand: DraftInHand): boolean {
  const { viewer, today } = ctx;
  const { draft, entry } = inHand;
  return viewer !== null && decide(viewer.actor, permission, draftTarget(draft, entry, today));
}

/** @throws ForbiddenError unless one of the permissions is given */
export function demand(ctx: RequestContext, inHand: DraftInHand, ...any: Permission[]): void {
  if (!any.some((permission) => may(ctx, permission, inHand))) throw new ForbiddenError();
}

/** Whoever may write in drafts of the entry, or began this one, may read it, and while it is open whoever may co-sign it. */
export function mayRead(ctx: RequestContext, inHand: DraftInHand): boolean {
  return may(ctx, 'draft.suggest', inHand) || may(ctx, 'draft.cosign', inHand);
}

/** Compare and set: acts on the revision that the person has seen, or not at all. */
export function sameRevision(draft: DraftRow, revision: number): Result<null, Fault> {
  if (draft.revision === revision) return ok(null);
  const args = { current: draft.revision };
  return err({ code: 'stale-revision', path: 'revision', args });
}
