import { actionsIn } from '@rechtsstand/domain/entry';
import { Field, ObjectType } from '@nestjs/graphql';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type DraftInHand, may } from './draft-in-hand.js';

@ObjectType({ description: 'What the viewer may do with a draft in the state it is in' })
export class DraftPermissions {
  @Field()
  canEdit: boolean;

  @Field()
  canRequestReview: boolean;

  @Field({ description: 'Say who is asked to review it' })
  canNameReviewers: boolean;

  @Field()
  canReturn: boolean;

  @Field()
  canApprove: boolean;

  @Field()
  canPublish: boolean;

  @Field({ description: 'Publish without a second pair of eyes, with a reason' })
  canOverride: boolean;

  @Field()
  canDiscard: boolean;
}

export function permissionsOn(ctx: RequestContext, inHand: DraftInHand): DraftPermissions {
  const actions = actionsIn(inHand.draft.state);
  const mayApprove = may(ctx, 'draft.approve', inHand);
  const mayPublish = may(ctx, 'draft.publish', inHand);
  const mayEdit = may(ctx, 'draft.suggest', inHand);
  const mayRequest = may(ctx, 'draft.request-review', inHand);
  const isOpen = actions.includes('edit');
  const isApproved = actions.includes('publish');
  return {
    canEdit: mayEdit && isOpen,
    canRequestReview: actions.includes('request-review') && mayRequest,
    canNameReviewers: isOpen && !isApproved && (mayRequest || mayApprove),
    canReturn: actions.includes('return') && (mayApprove || mayPublish),
    canApprove: actions.includes('approve') && mayApprove,
    canPublish: actions.includes('publish') && mayPublish,
    // An approved draft has had its second pair of eyes.
    canOverride: isOpen && !isApproved && may(ctx, 'draft.override', inHand),
    canDiscard: mayEdit && actions.includes('discard'),
  };
}
