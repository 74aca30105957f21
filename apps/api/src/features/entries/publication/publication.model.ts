import type { Audience, Materiality } from '@rechtsstand/domain/entry';
import type { LocalDate } from '@rechtsstand/domain/time';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Moment } from '../../../platform/graphql/as-of.js';
import {
  AudienceScalar,
  DateTimeScalar,
  LocalDateScalar,
} from '../../../platform/graphql/scalars.js';
import { MaterialityEnum, type PublicationKind, PublicationKindEnum } from '../enums.js';
import type { PublicationRow, StoredText } from './publication-row.js';

@ObjectType({ description: 'Fassung: a line of the ledger of an entry; it never changes' })
export class Publication {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Its place in the ledger of its entry, from 1' })
  sequence: number;

  @Field(() => PublicationKindEnum)
  kind: PublicationKind;

  @Field()
  title: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'None for a withdrawal' })
  validFrom: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The first day on which it no longer applies; open if null',
  })
  validUntil: LocalDate | null;

  @Field()
  changeSummary: string;

  @Field(() => MaterialityEnum)
  materiality: Materiality;

  @Field(() => AudienceScalar, { nullable: true, description: 'Who was asked to acknowledge it' })
  audience: Audience | null;

  @Field(() => LocalDateScalar, { nullable: true })
  acknowledgeBy: LocalDate | null;

  @Field(() => ID, { nullable: true, description: 'The publication that a withdrawal takes back' })
  withdraws: string | null;

  @Field({ description: 'SHA-256 over the canonical JSON of the content' })
  contentHash: string;

  @Field(() => DateTimeScalar)
  recordedAt: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Why the head of the office published it without a second pair of eyes',
  })
  overrideReason: string | null;

  entryId: string;
  contributorIds: string[];
  approverId: string | null;
  /** The day whose law its references are shown for. */
  moment: Moment;
  /** Where it was read along; else it is loaded when it is asked for. */
  text?: StoredText;
}

export function toPublication(row: PublicationRow, moment: Moment, text?: StoredText): Publication {
  const known = { ...row, recordedAt: new Date(row.recordedAt), moment };
  return Object.assign(new Publication(), known, text ? { text } : {});
}
