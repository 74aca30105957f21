import type { FigureUnit } from '@rechtsstand/domain/figure';
import type { LocalDate } from '@rechtsstand/domain/time';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/failures.js';
import { DateTimeScalar, LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { Figure, FigureUnitEnum } from '../figure/figure.model.js';

@InputType()
export class FigureInput {
  @Field(() => ID)
  key: string;

  @Field()
  name: string;

  @Field(() => FigureUnitEnum)
  unit: FigureUnit;
}

@InputType()
export class FigureValueInput {
  @Field(() => Int, { nullable: true, description: 'Null: from that day there is no such figure' })
  amount: number | null;

  @Field(() => LocalDateScalar)
  validFrom: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day without it' })
  validUntil?: LocalDate | null;

  @Field()
  source: string;
}

@InputType({ description: 'The notice that tells of a new value' })
export class FigureNoticeInput {
  @Field()
  title: string;

  @Field()
  whatChanges: string;

  @Field(() => ID)
  ownerTeamId: string;
}

@ObjectType({ description: 'A value that waits for somebody else to confirm it' })
export class FigureProposal {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { nullable: true })
  amount: number | null;

  @Field(() => LocalDateScalar)
  validFrom: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true })
  validUntil: LocalDate | null;

  @Field()
  source: string;

  @Field(() => DateTimeScalar)
  proposedAt: Date;

  figure: Figure;
  proposerId: string;
}

@ObjectType()
export class ConfirmedFigureValue {
  @Field(() => Figure)
  figure: Figure;

  @Field(() => ID, { nullable: true, description: 'The draft of the notice, if one was asked for' })
  noticeDraftId: string | null;
}

export const FigureResult = resultUnion('FigureResult', () => Figure);
export const ConfirmFigureResult = resultUnion('ConfirmFigureResult', () => ConfirmedFigureValue);
