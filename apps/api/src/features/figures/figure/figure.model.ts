import {
  type FigureRecord as Recorded,
  figureTimeline,
  type FigureUnit,
  figureUnits,
} from '@rechtsstand/domain/figure';
import type { LocalDate } from '@rechtsstand/domain/time';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Moment } from '../../../platform/graphql/as-of.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { DateTimeScalar, LocalDateScalar } from '../../../platform/graphql/scalars.js';
import type { FigureRecordRow, FigureRow } from './figure-row.js';

export const FigureUnitEnum = enumOf(figureUnits);
registerEnumType(FigureUnitEnum, {
  name: 'FigureUnit',
  description: 'Amounts are whole cents, hundredths of a percent, else the number itself',
});

@ObjectType({ description: 'What a figure is on the days from one to another' })
export class FigureValue {
  @Field(() => LocalDateScalar)
  from: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day without it' })
  until: LocalDate | null;

  @Field(() => Int)
  amount: number;

  @Field({ description: 'A provision, or the notice in the gazette' })
  source: string;
}

@ObjectType({ description: 'A line of the ledger of a figure; it never changes' })
export class FigureRecord {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Its place in the ledger, from 1' })
  sequence: number;

  @Field(() => Int, { nullable: true, description: 'Null: from that day there is no such figure' })
  amount: number | null;

  @Field(() => LocalDateScalar)
  validFrom: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true })
  validUntil: LocalDate | null;

  @Field()
  source: string;

  @Field(() => DateTimeScalar)
  recordedAt: Date;

  proposerId: string;
  confirmerId: string;
}

@ObjectType({
  description: 'Rechengröße: a number of the law that is announced anew from time to time',
})
export class Figure {
  @Field(() => ID, { description: 'By it documents refer to the figure' })
  key: string;

  @Field()
  name: string;

  @Field(() => FigureUnitEnum)
  unit: FigureUnit;

  @Field(() => [FigureValue], {
    description: 'What applies when, as known at the moment asked for',
  })
  values: FigureValue[];

  @Field(() => [FigureRecord], { description: 'What was recorded by then, the newest first' })
  records: FigureRecord[];

  moment: Moment;
}

@ObjectType()
export class FigureList {
  @Field(() => [Figure])
  items: Figure[];

  @Field(() => Int)
  totalItems: number;
}

export function toFigure({ key, name, unit, records }: FigureRow, moment: Moment): Figure {
  const known = records.filter(isKnownAt(moment));
  const values = figureTimeline(known).map(({ from, until, amount, record }) => ({
    ...{ from, until, amount },
    source: record.source,
  }));
  return { key, name, unit, values, records: known.map(toRecord).reverse(), moment };
}

function isKnownAt({ knownAt }: Moment): (record: Recorded) => boolean {
  return ({ recordedAt }) => knownAt === null || new Date(recordedAt) <= knownAt;
}

function toRecord({ proposedBy, confirmedBy, ...record }: FigureRecordRow): FigureRecord {
  return Object.assign(new FigureRecord(), record, {
    recordedAt: new Date(record.recordedAt),
    proposerId: proposedBy,
    confirmerId: confirmedBy,
  });
}
