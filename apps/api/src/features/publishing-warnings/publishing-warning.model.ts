import type { LocalDate } from '@rechtsstand/domain/time';
import type { PublishingWarning as Warning } from '@rechtsstand/domain/publishing-warnings';
import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { LocalDateScalar } from '../../platform/graphql/scalars.js';

const kinds = [
  'covers-scheduled',
  'resumes',
  'gap',
  'retroactive',
  'without-effect',
  'link-not-in-force',
  'provision-unknown',
  'figure-without-value',
  'step-without-actor',
] as const satisfies readonly Warning['kind'][];
const PublishingWarningKindEnum = enumOf(kinds);
registerEnumType(PublishingWarningKindEnum, { name: 'PublishingWarningKind' });

@ObjectType({
  description: 'Hinweis vor der Veröffentlichung: worth a look before it is on record for good',
})
export class PublishingWarning {
  @Field(() => PublishingWarningKindEnum)
  kind: Warning['kind'];

  @Field({ description: 'The field it is about, as in facts.legalBasis[0]' })
  path: string;

  @Field(() => String, { nullable: true, description: 'The block of the text it is about' })
  blockId: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day it speaks of' })
  from: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The first day it speaks of no longer; open if null',
  })
  until: LocalDate | null;

  @Field({ description: 'The title, citation, figure or step it is about; empty for the whole' })
  text: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The number of the version that is covered or resumes',
  })
  version: number | null;

  @Field({ description: 'The draft names the version it covers' })
  isConfirmed: boolean;
}
