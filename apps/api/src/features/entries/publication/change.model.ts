import type { LocalDate } from '@rechtsstand/domain/time';
import type { ChangeKind } from '@rechtsstand/domain/validity';
import { Field, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { ChangeKindEnum } from '../enums.js';
import { Publication } from './publication.model.js';

@ObjectType({ description: 'A day on which an entry begins to read otherwise' })
export class Change {
  @Field(() => LocalDateScalar, { description: 'The first day on which it does' })
  on: LocalDate;

  @Field(() => ChangeKindEnum)
  kind: ChangeKind;

  @Field(() => Publication, {
    description: 'The text that applies from the day; of an end, the one that no longer does',
  })
  publication: Publication;
}
