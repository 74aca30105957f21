import type { EntryKind } from '@rechtsstand/domain/entry';
import type { LocalDate } from '@rechtsstand/domain/time';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Moment } from '../../../platform/graphql/as-of.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { PersonRef, Team } from '../../people/index.js';
import { EntryKindEnum, type Visibility, VisibilityEnum } from '../enums.js';
import { Change } from '../publication/change.model.js';
import { Publication } from '../publication/publication.model.js';
import { Topic } from '../topics/topic.model.js';
import type { EntryTarget } from '../visibility.js';
import { EntryStatus } from './entry-status.model.js';

@ObjectType({ description: 'Abschnitt der Zeitleiste: what applies on [from, until)' })
export class Segment {
  @Field(() => LocalDateScalar)
  from: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true })
  until: LocalDate | null;

  @Field(() => Publication)
  publication: Publication;
}

@ObjectType({ description: 'What the viewer may do with an entry' })
export class EntryPermissions {
  @Field({ description: 'Write drafts and hand them in for review' })
  canDraft: boolean;

  @Field({ description: 'Begin a draft' })
  canSuggest: boolean;

  @Field()
  canEditSettings: boolean;

  @Field({ description: 'Confirm that its text is still right' })
  canConfirmReview: boolean;
}

@ObjectType({ description: 'Eintrag: what its publications are versions of' })
export class Entry {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'By which a file names it; never given twice' })
  number: number;

  @Field(() => EntryKindEnum)
  kind: EntryKind;

  @Field({ description: 'The last part of its address' })
  slug: string;

  @Field({ description: 'On the day, else of the nearest version' })
  title: string;

  @Field(() => VisibilityEnum)
  visibility: Visibility;

  @Field(() => [Team])
  visibleTeams: Team[];

  @Field(() => Team)
  ownerTeam: Team;

  @Field(() => [Topic])
  topics: Topic[];

  @Field(() => [String], { description: 'Other names it is looked for by' })
  aliases: string[];

  @Field(() => LocalDateScalar, { nullable: true, description: 'Überprüfung fällig' })
  reviewDueOn: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day somebody set for the next review; it goes before the interval',
  })
  reviewAppointedOn: LocalDate | null;

  @Field(() => Int, { nullable: true, description: 'Months from one review to the next' })
  reviewIntervalMonths: number | null;

  @Field(() => PersonRef, { nullable: true, description: 'Who answers for its being reviewed' })
  responsible: PersonRef | null;

  @Field(() => EntryStatus, { description: 'On the day that was asked for' })
  status: EntryStatus;

  @Field(() => Publication, { nullable: true, description: 'The text that applies on the day' })
  effective: Publication | null;

  @Field(() => [Segment], { description: 'What applies when, as known at the moment asked for' })
  timeline: Segment[];

  @Field(() => Change, { nullable: true, description: 'What changes next after the day' })
  nextChange: Change | null;

  @Field(() => [Publication], { description: 'The ledger as known then, newest first' })
  publications: Publication[];

  @Field(() => EntryPermissions)
  permissions: EntryPermissions;

  moment: Moment;
  target: EntryTarget;
}

@ObjectType()
export class EntryList {
  @Field(() => [Entry])
  items: Entry[];

  @Field(() => Int)
  totalItems: number;
}
