import type { LocalDate } from '@rechtsstand/domain/time';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/failures.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';

/** A line of `review_confirmations`. */
export interface ConfirmationRow {
  id: string;
  publicationId: string;
  subjectId: string;
  confirmedOn: LocalDate;
  note: string;
}

@ObjectType({
  description:
    'Bestätigung „stimmt noch“: that somebody has checked a publication on a day and it is still right',
})
export class ReviewConfirmation implements ConfirmationRow {
  @Field(() => ID)
  id: string;

  @Field(() => LocalDateScalar)
  confirmedOn: LocalDate;

  @Field({ description: 'What it was checked against; may be empty' })
  note: string;

  publicationId: string;
  subjectId: string;
}

export function toConfirmation(row: ConfirmationRow): ReviewConfirmation {
  return Object.assign(new ReviewConfirmation(), row);
}

export const ConfirmReviewResult = resultUnion('ConfirmReviewResult', () => ReviewConfirmation);
