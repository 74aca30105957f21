import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Somebody, by the pseudonym under which whatever is provable is kept' })
export class PersonRef {
  @Field(() => ID, { description: 'The id of the subject' })
  id: string;

  /** Resolved when it is asked for. */
  displayName?: string | null;
}

/** Refers to a person by the id of their subject. */
export function personRef(subjectId: string): PersonRef {
  return { id: subjectId };
}
