import type { EntryKind } from '@rechtsstand/domain/entry';
import type { Candidate, SearchQuery } from '@rechtsstand/domain/language';
import type { LocalDate } from '@rechtsstand/domain/time';
import type { RequestContext } from '../../platform/context/request-context.js';

export const searchKinds = [
  'legal-article',
  'process-instruction',
  'change-notice',
  'provision',
] as const satisfies readonly (EntryKind | 'provision')[];
export type SearchKind = (typeof searchKinds)[number];

/** Whether a text applies on the chosen day, only later, or no longer. */
export type TextStatus = 'in-force' | 'future' | 'ended';

export interface SearchFilter {
  /** Empty: of every kind. */
  kinds: readonly SearchKind[];
  lawKey: string | null;
  topicId: string | null;
  teamId: string | null;
  /** `none`: entries that have no text at all; there is nothing in them to be found. */
  status: TextStatus | 'none';
}

export interface Page {
  limit: number;
  offset: number;
}

/** The best section of an entry, or a provision. */
export interface FoundDocument {
  kind: SearchKind;
  title: string;
  sectionTitle: string;
  sectionId: string | null;
  summary: string;
  body: string;
  /** Those above the section or provision, one a line. */
  headings: string;
  topicIds: string[];
  /** Days as numbers, as in the index. */
  validFrom: number;
  validUntil: number;
  entryId: string | null;
  slug: string | null;
  lawKey: string | null;
  labelKey: string | null;
  provisionLabel: string | null;
  lawAbbreviation: string | null;
}

export interface FacetCount {
  key: string;
  label: string;
  count: number;
}

export type FacetName = 'kinds' | 'laws' | 'topics' | 'teams' | 'statuses';
export type Facets = Record<FacetName, FacetCount[]>;

/** What is shown of an answer. */
export interface ShownResults {
  /** As it was asked, or widened where nothing held the bulk of it. */
  query: SearchQuery;
  documents: FoundDocument[];
  /** What the ranking knows of them, best first; of one that may not be shown there is no document. */
  candidates: readonly FoundCandidate[];
  /** Another engine answered than the one asked for. */
  isSimplified: boolean;
}

/**
 * What was found, and the way to everything that is counted about it. Counting is put off until it is
 * asked for: while somebody types, nobody does.
 */
export interface Findings extends ShownResults {
  /** How many entries and provisions there are in all. */
  countAll(): Promise<number>;
  /** Each facet counts under the filters of all others, so that every choice shows what it would bring. */
  countFacets(): Promise<Facets>;
}

/** By which the engine in use is injected. */
export const SEARCH_ENGINE = Symbol('SearchEngine');

/** Of every kind, and only what applies on the day. */
export const NO_FILTER: SearchFilter = {
  kinds: [],
  lawKey: null,
  topicId: null,
  teamId: null,
  status: 'in-force',
};

/** What every engine is asked, whatever it does with it. */
export interface EngineRequest {
  query: SearchQuery;
  /** The chosen day, from which the status of a text is judged. */
  day: LocalDate;
  /** Besides what everyone may see, what these teams may. No engine ever looks beyond. */
  teams: 'all' | readonly string[];
  filter: SearchFilter;
}

/** A section of an entry, or a provision, that may be what is looked for. */
export interface FoundCandidate extends Candidate {
  /** In `search_documents`. */
  id: string;
  /** The entry or provision, by which results are grouped. */
  subjectId: string;
}

export type FacetCounts = Record<FacetName, { key: string; count: number }[]>;

export type EngineName = 'postgres' | 'meilisearch';

export interface Found {
  /** The engine that answered; where it is not the one asked for, results are simpler. */
  by: EngineName;
  /** The best first, in an order of the engine's own. */
  candidates: FoundCandidate[];
}

/**
 * An engine over the search documents. It finds candidates and counts; ranking, grouping, texts and
 * labels are the same for all engines.
 */
export interface CandidateEngine {
  readonly name: EngineName;
  /**
   * From offset 0 a window of the best candidates, larger than any page; from where the window ends, page
   * by page what comes after it. Offsets count entries and provisions.
   */
  find(ctx: RequestContext, request: EngineRequest, page: Page): Promise<Found>;
  /** The first candidates while somebody types; as quick as can be. */
  suggest(ctx: RequestContext, request: EngineRequest, limit: number): Promise<Found>;
  /** Each facet counts under the filters of all others, so that every choice shows what it would bring. */
  countFacets(ctx: RequestContext, request: EngineRequest): Promise<FacetCounts>;
}
