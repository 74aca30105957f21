import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { LocalDate } from '@rechtsstand/domain/time';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { resultUnion } from '../../../platform/graphql/failures.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';

const outcomes = ['rule-made', 'page-written', 'nothing-to-do', 'personal-data'] as const;
export type Outcome = (typeof outcomes)[number];
export const OutcomeEnum = enumOf(outcomes);
registerEnumType(OutcomeEnum, {
  name: 'MissingSearchOutcome',
  description:
    'What was done about it. PERSONAL_DATA: it names a person and is deleted at once, whatever else',
});

@ObjectType({ description: 'Suche ohne Treffer: what was reported, by nobody in particular' })
export class SearchWithoutResult {
  @Field(() => ID)
  id: string;

  @Field({ description: 'As it was first typed; numbers and addresses of persons are blanked' })
  text: string;

  @Field(() => Int, { description: 'How often it was reported, in any spelling' })
  reports: number;

  @Field(() => LocalDateScalar)
  firstOn: LocalDate;

  @Field(() => LocalDateScalar)
  lastOn: LocalDate;

  @Field(() => OutcomeEnum, { nullable: true, description: 'Null while it is open' })
  outcome: Outcome | null;

  @Field(() => LocalDateScalar, { nullable: true })
  settledOn: LocalDate | null;
}

@ObjectType()
export class SearchWithoutResultList {
  @Field(() => [SearchWithoutResult])
  items: SearchWithoutResult[];

  @Field(() => Int)
  totalItems: number;
}

@ObjectType({ description: 'The coordinators will see it' })
export class ReportedSearch {
  @Field({ description: 'What was kept' })
  text: string;
}

@ObjectType({ description: 'Nobody need look at it any more' })
export class SettledSearch {
  @Field(() => ID)
  id: string;
}

export const ReportSearchResult = resultUnion('ReportSearchResult', () => ReportedSearch);
export const SettleSearchResult = resultUnion('SettleSearchResult', () => SettledSearch);
