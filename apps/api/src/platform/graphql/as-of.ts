import type { LocalDate } from '@rechtsstand/domain/time';
import { Field, InputType } from '@nestjs/graphql';
import type { RequestContext } from '../context/request-context.js';
import { DateTimeScalar, LocalDateScalar } from './scalars.js';

@InputType({
  description: 'The law of which day, as known at which moment; today and now if left out',
})
export class AsOf {
  @Field(() => LocalDateScalar, { nullable: true })
  validOn?: LocalDate | null;

  @Field(() => DateTimeScalar, { nullable: true })
  knownAt?: Date | null;
}

export interface Moment {
  validOn: LocalDate;
  /** `null`: as known now, which the projections answer. */
  knownAt: Date | null;
}

/** The moment that is asked for, with today for what was left out. */
export function momentOf(ctx: RequestContext, asOf?: AsOf | null): Moment {
  return { validOn: asOf?.validOn ?? ctx.today, knownAt: asOf?.knownAt ?? null };
}
