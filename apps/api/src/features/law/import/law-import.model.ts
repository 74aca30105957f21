import { Field, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/failures.js';
import { Law } from '../reading/law.model.js';

@ObjectType({ description: 'What the import of a law changed; labels in the order of the law' })
export class LawImport {
  @Field(() => Law)
  law: Law;

  @Field(() => [String])
  added: string[];

  @Field(() => [String])
  changed: string[];

  @Field(() => [String])
  removed: string[];

  @Field(() => Int)
  unchanged: number;

  @Field({ description: 'Whether the law was not known before' })
  isFirst: boolean;
}

export const ImportLawResult = resultUnion('ImportLawResult', () => LawImport);
