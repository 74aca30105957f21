import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'Words of a block, with what stands around them' })
class CommentPassageInput {
  @Field()
  quote: string;

  @Field({ description: 'Directly before the words, at most 32 characters' })
  before: string;

  @Field({ description: 'Directly after the words, at most 32 characters' })
  after: string;

  @Field(() => Int, { description: 'Where they began, counted from the start of the block' })
  start: number;
}

@InputType({ description: 'The place in the text that a comment is about' })
export class CommentAnchorInput {
  @Field(() => ID)
  blockId: string;

  @Field(() => CommentPassageInput, {
    nullable: true,
    description: 'Left out for the whole block',
  })
  passage?: CommentPassageInput | null;
}
