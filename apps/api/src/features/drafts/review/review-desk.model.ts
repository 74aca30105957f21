import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { Draft } from '../draft/draft.model.js';

const deskScopes = ['mine', 'teams', 'all'] as const;
export type DeskScope = (typeof deskScopes)[number];
export const DeskScopeEnum = enumOf(deskScopes);
registerEnumType(DeskScopeEnum, {
  name: 'ReviewDeskScope',
  description:
    'What I was asked to review, or nobody in particular; what one of my teams was; all in review',
});

@ObjectType({ description: 'Drafts in review that the viewer may read' })
export class ReviewDesk {
  @Field(() => [Draft], { description: 'What has waited longest first' })
  items: Draft[];

  @Field(() => Int)
  totalItems: number;

  @Field(() => Int)
  mineItems: number;

  @Field(() => Int)
  teamsItems: number;

  @Field(() => Int)
  allItems: number;
}
