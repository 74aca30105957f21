import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { LocalDate } from '@rechtsstand/domain/time';
import type { Moment } from '../../../platform/graphql/as-of.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { EntryStatus } from '../../entries/index.js';
import type { ProvisionAt } from './contents.js';

@ObjectType({ description: 'A stretch of days on which a provision reads the same' })
export class ProvisionVersion {
  @Field(() => ID)
  id: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Null where the start is not known',
  })
  validFrom: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The first day on which it no longer does',
  })
  validUntil: LocalDate | null;

  @Field()
  isRepealed: boolean;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'When its publisher built the text',
  })
  builtOn: LocalDate | null;

  @Field()
  title: string;
}

@ObjectType({ description: 'Vorschrift: a paragraph, an article or an annex of a law' })
export class Provision {
  @Field(() => ID)
  id: string;

  @Field({ description: '§ 18b' })
  label: string;

  @Field({ description: 'The last part of its address' })
  labelKey: string;

  @Field()
  title: string;

  @Field(() => [String], { description: 'The headings above it, from the outermost' })
  headingPath: string[];

  @Field({ description: 'Its place is kept, but empty: "(weggefallen)"' })
  isRepealed: boolean;

  @Field(() => EntryStatus, { description: 'On the day; the start is null where it is not known' })
  status: EntryStatus;

  @Field(() => [ProvisionVersion], { description: 'What it reads when, as known, newest first' })
  versions: ProvisionVersion[];

  lawId: string;
  /** The version that is shown: of the day, else the next one, else the last. */
  versionId: string;
  at: ProvisionAt;
  moment: Moment;
}
