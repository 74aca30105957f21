import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Normzitat: a provision that a publication cites' })
export class CitationRef {
  @Field({ description: 'As it reads where it is cited first' })
  text: string;

  @Field()
  canonical: string;

  @Field(() => String, { nullable: true, description: 'Null where the text names no law' })
  lawKey: string | null;

  @Field()
  labelKey: string;

  @Field(() => String, { nullable: true, description: 'On the day, where the law is imported' })
  provisionTitle: string | null;
}
