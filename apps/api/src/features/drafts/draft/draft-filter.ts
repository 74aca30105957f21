import { decide } from '@rechtsstand/domain/access';
import type { DraftState } from '@rechtsstand/domain/entry';
import { registerEnumType } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { type DraftInHand, may, mayRead, viewerOf } from './draft-in-hand.js';
import { draftTarget } from './draft-row.js';

const draftFilters = ['mine', 'open', 'to-review', 'to-cosign', 'approved', 'scheduled'] as const;
export type DraftFilter = (typeof draftFilters)[number];
export const DraftFilterEnum = enumOf(draftFilters);
registerEnumType(DraftFilterEnum, {
  name: 'DraftFilter',
  description:
    'Those I wrote in; all open ones; those I may approve; those I am asked to co-sign; those ready to ' +
    'be published; those that are to be published at a set time',
});

interface Selection {
  readonly states: readonly DraftState[];
  readonly includes: (ctx: RequestContext, inHand: DraftInHand) => boolean;
}

const open: readonly DraftState[] = ['writing', 'in-review', 'approved'];

/** Open drafts are few, so the policy itself picks them instead of a second version of it in SQL. */
export const draftSelections: Readonly<Record<DraftFilter, Selection>> = {
  mine: {
    states: open,
    includes: (ctx, inHand) =>
      mayRead(ctx, inHand) && inHand.draft.contributorIds.includes(viewerOf(ctx).subjectId),
  },
  open: { states: open, includes: mayRead },
  'to-review': {
    states: ['in-review'],
    includes: (ctx, inHand) => may(ctx, 'draft.approve', inHand),
  },
  'to-cosign': {
    states: ['in-review', 'approved'],
    includes: mayCosignNow,
  },
  scheduled: {
    states: open,
    includes: (ctx, inHand) => inHand.draft.publishAt !== null && may(ctx, 'draft.publish', inHand),
  },
  approved: {
    states: ['approved'],
    includes: (ctx, inHand) => may(ctx, 'draft.publish', inHand),
  },
};

/** Of a team that has not answered yet. */
function mayCosignNow({ viewer, today }: RequestContext, { draft, entry }: DraftInHand): boolean {
  if (viewer === null || draft.awaitedTeamIds.length === 0) return false;
  const target = { ...draftTarget(draft, entry, today), askedTeamIds: draft.awaitedTeamIds };
  return decide(viewer.actor, 'draft.cosign', target);
}
