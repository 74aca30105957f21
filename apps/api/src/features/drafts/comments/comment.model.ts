import type { CommentAnchor } from '@rechtsstand/domain/comment';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/failures.js';
import { DateTimeScalar } from '../../../platform/graphql/scalars.js';
import { PersonRef } from '../../people/index.js';

@ObjectType({ description: 'Words of a block, with what stands around them' })
class CommentPassage {
  @Field()
  quote: string;

  @Field({ description: 'Directly before the words, at most 32 characters' })
  before: string;

  @Field({ description: 'Directly after the words, at most 32 characters' })
  after: string;

  @Field(() => Int, { description: 'Where they began, counted from the start of the block' })
  start: number;
}

@ObjectType('CommentAnchor', { description: 'The place in the text that a comment is about' })
class CommentAnchorModel {
  @Field(() => ID)
  blockId: string;

  @Field(() => CommentPassage, { nullable: true, description: 'Null for the whole block' })
  passage: CommentPassage | null;
}

@ObjectType({ description: 'Anmerkung zu einem Entwurf: it is never changed, only answered' })
export class DraftComment {
  @Field(() => ID)
  id: string;

  @Field()
  body: string;

  @Field(() => PersonRef)
  author: PersonRef;

  @Field(() => DateTimeScalar)
  writtenAt: Date;

  @Field(() => Int, { description: 'The revision of the draft that its author had before them' })
  revision: number;
}

@ObjectType({ description: 'A comment and its answers; open until somebody settles it' })
export class CommentThread {
  @Field(() => ID, { description: 'The id of the comment that opens it' })
  id: string;

  @Field(() => CommentAnchorModel, { nullable: true, description: 'Null for the whole draft' })
  anchor: CommentAnchor | null;

  @Field(() => [DraftComment], { description: 'The oldest first; there is at least one' })
  comments: DraftComment[];

  @Field()
  isSettled: boolean;

  @Field(() => PersonRef, { nullable: true, description: 'Who settled it, or took it up again' })
  settledBy: PersonRef | null;

  @Field(() => DateTimeScalar, { nullable: true })
  settledAt: Date | null;
}

export const CommentResult = resultUnion('CommentResult', () => CommentThread);
