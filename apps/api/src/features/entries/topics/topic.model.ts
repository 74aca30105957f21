import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Themengebiet, by which entries are browsed' })
export class Topic {
  @Field(() => ID)
  id: string;

  @Field()
  slug: string;

  @Field()
  name: string;
}
