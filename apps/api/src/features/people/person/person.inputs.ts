import { Field, InputType } from '@nestjs/graphql';

@InputType()
export class CreatePersonInput {
  @Field({ description: 'Small letters, digits, dot, hyphen and underscore' })
  login: string;

  @Field()
  displayName: string;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field({ description: 'The first password, which the person should change' })
  password: string;
}

@InputType({ description: 'What is left out stays as it is' })
export class UpdatePersonInput {
  @Field(() => String, { nullable: true })
  displayName?: string | null;

  @Field(() => String, { nullable: true })
  email?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Ends all sessions and refuses new ones' })
  disabled?: boolean | null;
}
