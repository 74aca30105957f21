import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';
import { EntryStatus, type EntryStatusKind, EntryStatusKindEnum } from '../entries/index.js';
import { type Findings, type SearchKind, searchKinds } from './search-engine.js';
import { type SearchOrigin, searchOrigins } from './search-readings.js';

const SearchKindEnum = enumOf(searchKinds);
registerEnumType(SearchKindEnum, {
  name: 'SearchKind',
  description: 'What can be found: entries of every kind, and provisions',
});

@InputType({ description: 'What results are restricted to' })
export class SearchFilter {
  @Field(() => [SearchKindEnum], { nullable: true, description: 'Every kind if empty' })
  kinds?: SearchKind[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'The key of a law, as in addresses: its provisions, and entries that cite it',
  })
  law?: string | null;

  @Field(() => ID, { nullable: true })
  topicId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The team that owns the entry' })
  teamId?: string | null;

  @Field(() => EntryStatusKindEnum, {
    nullable: true,
    description: 'Texts that apply on the day (default), only later, or no longer',
  })
  status?: EntryStatusKind | null;
}

@ObjectType({ description: 'A stretch of text, and whether it is what was looked for' })
export class Highlight {
  @Field()
  text: string;

  @Field()
  hit: boolean;
}

@ObjectType({ description: 'An entry with its best section, or a provision' })
export class SearchHit {
  @Field(() => SearchKindEnum)
  kind: SearchKind;

  @Field(() => [Highlight])
  title: Highlight[];

  @Field({ description: 'Empty where the section has none' })
  sectionTitle: string;

  @Field(() => String, { nullable: true, description: 'The block that opens the section' })
  sectionId: string | null;

  @Field(() => [Highlight], {
    description: 'The words that were found, with what stands around them',
  })
  snippet: Highlight[];

  @Field(() => EntryStatus, { description: 'Of the text that was found, on the chosen day' })
  status: EntryStatus;

  @Field(() => ID, { nullable: true })
  entryId: string | null;

  @Field(() => String, { nullable: true })
  slug: string | null;

  @Field(() => String, { nullable: true })
  lawKey: string | null;

  @Field(() => String, { nullable: true })
  labelKey: string | null;

  @Field(() => String, { nullable: true })
  provisionLabel: string | null;

  @Field(() => String, { nullable: true })
  lawAbbreviation: string | null;

  /** Of the section or provision, one a line; the path of a provision is made of them. */
  headings: string;

  /** Of the entry; its path is made of their names. */
  topicIds: string[];
}

const SearchOriginEnum = enumOf(searchOrigins);
registerEnumType(SearchOriginEnum, {
  name: 'SearchOrigin',
  description: 'Why words were looked for: they were typed, or how they follow from what was typed',
});

@ObjectType({ description: 'What was looked for instead of, or besides, a word that was typed' })
export class SearchReading {
  @Field()
  typed: string;

  @Field(() => [String], { description: 'As people write them; never empty' })
  words: string[];

  @Field(() => SearchOriginEnum)
  origin: SearchOrigin;
}

@ObjectType({ description: 'The provision that was typed into the search box' })
export class CitationJump {
  @Field({ description: 'The citation as a lawyer writes it' })
  text: string;

  @Field()
  lawKey: string;

  @Field()
  labelKey: string;

  @Field(() => String, {
    nullable: true,
    description: 'The part of the page to go to, such as abs-2',
  })
  fragment: string | null;

  @Field()
  title: string;

  @Field(() => EntryStatus, { description: 'Of the text that is nearest to the chosen day' })
  status: EntryStatus;
}

@ObjectType({
  description: 'The provision that was typed, where its text is certain not to be held',
})
export class MissingProvision {
  @Field({ description: 'As a lawyer writes it, without its parts' })
  text: string;

  @Field({ description: 'Whether the law is held, and only has no such provision' })
  isLawHeld: boolean;
}

@ObjectType({
  description: 'A choice that would restrict the results, and how many it would leave',
})
export class Facet {
  @Field({ description: 'An enum value, an id, or the key of a law: what the filter takes' })
  key: string;

  @Field()
  label: string;

  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'Each counted under the filters of all others' })
export class SearchFacets {
  @Field(() => [Facet])
  kinds: Facet[];

  @Field(() => [Facet])
  laws: Facet[];

  @Field(() => [Facet])
  topics: Facet[];

  @Field(() => [Facet])
  teams: Facet[];

  @Field(() => [Facet])
  statuses: Facet[];
}

const CORRECTED_QUERY =
  'The whole text as it was probably meant, where a word was taken for misspelt; the hits are for it';
const IS_SIMPLIFIED =
  'Another engine than the chosen one answered, which finds and ranks less well';

@ObjectType({ description: 'A page of results; what is counted is computed only when asked for' })
export class SearchResults {
  @Field(() => CitationJump, { nullable: true })
  citation: CitationJump | null;

  @Field(() => MissingProvision, { nullable: true })
  missing: MissingProvision | null;

  @Field(() => [SearchHit])
  hits: SearchHit[];

  @Field(() => String, { nullable: true, description: CORRECTED_QUERY })
  correctedQuery: string | null;

  @Field({ description: IS_SIMPLIFIED })
  isSimplified: boolean;

  @Field(() => [SearchReading], { description: 'What was tried, word by word' })
  readings: SearchReading[];

  /** `null` where nothing could be looked for. */
  findings: Findings | null;
}

@ObjectType({ description: 'The first results while somebody types' })
export class Suggestions {
  @Field(() => CitationJump, { nullable: true })
  citation: CitationJump | null;

  @Field(() => MissingProvision, { nullable: true })
  missing: MissingProvision | null;

  @Field(() => [SearchHit])
  hits: SearchHit[];

  @Field(() => String, { nullable: true, description: CORRECTED_QUERY })
  correctedQuery: string | null;

  @Field({ description: IS_SIMPLIFIED })
  isSimplified: boolean;
}
