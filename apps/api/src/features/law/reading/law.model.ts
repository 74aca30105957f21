import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalDate } from '@rechtsstand/domain/time';
import type { Moment } from '../../../platform/graphql/as-of.js';
import { DateTimeScalar, LocalDateScalar } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'Vorschrift, as it is named in lists' })
export class ProvisionRef {
  @Field({ description: 'The last part of its address' })
  labelKey: string;

  @Field({ description: '§ 18b' })
  label: string;

  @Field()
  title: string;

  @Field({ description: 'Its place is kept, but empty: "(weggefallen)"' })
  isRepealed: boolean;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Since when it reads as on the day; null where that is not known',
  })
  changedOn: LocalDate | null;
}

@ObjectType({ description: 'A line of the outline of a law: a heading, or a provision below it' })
export class OutlineNode {
  @Field(() => String, { nullable: true, description: 'Three digits a level; of headings alone' })
  code: string | null;

  @Field()
  heading: string;

  @Field(() => Int, { description: '1 for the outermost headings' })
  depth: number;

  @Field(() => ProvisionRef, { nullable: true })
  provision: ProvisionRef | null;
}

@ObjectType({ description: 'Gesetz, Verordnung' })
export class Law {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Its name at the source, which identifies it' })
  slug: string;

  @Field({ description: 'The part of its address; the official law goes before an example' })
  key: string;

  @Field()
  abbreviation: string;

  @Field()
  title: string;

  @Field({ description: 'A text of our own, no official one' })
  isExample: boolean;

  @Field(() => [String], { description: 'Keys of all names it is cited by' })
  aliases: string[];

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'When its publisher built the last text',
  })
  builtOn: LocalDate | null;

  @Field(() => DateTimeScalar, { nullable: true })
  importedAt: Date | null;

  /** The day whose law is shown. */
  moment: Moment;
}
