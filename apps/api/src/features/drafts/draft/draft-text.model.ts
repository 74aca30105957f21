import type { RichDocument } from '@rechtsstand/domain/document';
import type { EntryFacts, Materiality } from '@rechtsstand/domain/entry';
import type { LocalDate } from '@rechtsstand/domain/time';
import type { TransitionalProvision } from '@rechtsstand/domain/transitional';
import { Field, ObjectType } from '@nestjs/graphql';
import {
  EntryFactsScalar,
  LocalDateScalar,
  RichDocumentScalar,
  TransitionalProvisionScalar,
} from '../../../platform/graphql/scalars.js';
import { MaterialityEnum } from '../../entries/index.js';

/** What a draft says and from when, which is also what an approval approves. */
@ObjectType({ isAbstract: true })
export abstract class DraftText {
  @Field()
  title: string;

  @Field(() => EntryFactsScalar)
  facts: EntryFacts;

  @Field(() => RichDocumentScalar)
  document: RichDocument;

  @Field(() => LocalDateScalar, { nullable: true })
  validFrom: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day without it' })
  validUntil: LocalDate | null;

  @Field()
  changeSummary: string;

  @Field(() => MaterialityEnum)
  materiality: Materiality;

  @Field(() => TransitionalProvisionScalar, { nullable: true })
  transitionalProvision: TransitionalProvision | null;
}
