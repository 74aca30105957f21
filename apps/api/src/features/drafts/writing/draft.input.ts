import type { Materiality } from '@rechtsstand/domain/entry';
import type { LocalDate } from '@rechtsstand/domain/time';
import { Field, ID, InputType } from '@nestjs/graphql';
import {
  AudienceScalar,
  EntryFactsScalar,
  LocalDateScalar,
  RichDocumentScalar,
  TransitionalProvisionScalar,
} from '../../../platform/graphql/scalars.js';
import { MaterialityEnum } from '../../entries/index.js';

@InputType({ description: 'Everything a draft says; what is left out is empty' })
export class DraftInput {
  @Field()
  title: string;

  @Field(() => EntryFactsScalar)
  facts: object;

  @Field(() => RichDocumentScalar)
  document: object;

  @Field(() => LocalDateScalar, { nullable: true })
  validFrom?: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      'The first day without it; left out, it ends where the next scheduled version starts',
  })
  validUntil?: LocalDate | null;

  @Field()
  changeSummary: string;

  @Field(() => MaterialityEnum)
  materiality: Materiality;

  @Field(() => AudienceScalar, { nullable: true })
  audience?: object | null;

  @Field(() => LocalDateScalar, { nullable: true })
  acknowledgeBy?: LocalDate | null;

  @Field(() => TransitionalProvisionScalar, { nullable: true })
  transitionalProvision?: object | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Scheduled versions that it is meant to cover',
  })
  replaces?: string[] | null;
}
