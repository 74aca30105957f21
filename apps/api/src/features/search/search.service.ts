import { Inject, Injectable } from '@nestjs/common';
import { citationTerm, matcherOf, type QueryTerm, queryTerms } from '@rechtsstand/domain/language';
import type { LocalDate } from '@rechtsstand/domain/time';
import type { RequestContext } from '../../platform/context/request-context.js';
import { teamsSeenBy } from '../entries/index.js';
import { CitationJumps } from './citation-jump.service.js';
import { readable } from './readable.js';
import {
  type FoundDocument,
  type Page,
  SEARCH_ENGINE,
  type SearchEngine,
  type SearchFilter,
} from './search-engine.js';
import { presentHit } from './search-hit.presenter.js';
import type { CitationJump, SearchHit, SearchResults, Suggestions } from './search.model.js';

/** More words restrict nothing any further, and each costs a look-up. */
const MOST_TERMS = 12;

/** While somebody types: of every kind, and only what applies on the day. */
const whatApplies: SearchFilter = {
  kinds: [],
  lawKey: null,
  topicId: null,
  teamId: null,
  status: 'in-force',
};

/** Nothing was taken for misspelt, and the chosen engine answered. */
const asTyped = { correctedQuery: null, isSimplified: false } as const;

interface ReadQuery {
  terms: QueryTerm[];
  jump: Promise<CitationJump | null>;
}

/** The search box: what is typed is read as a citation first, then as words. */
@Injectable()
export class SearchService {
  constructor(
    @Inject(SEARCH_ENGINE) private readonly engine: SearchEngine,
    private readonly jumps: CitationJumps,
  ) {}

  async search(
    ctx: RequestContext,
    typed: string,
    day: LocalDate,
    filter: SearchFilter,
    page: Page,
  ): Promise<SearchResults> {
    const text = readable(typed);
    const { terms, jump } = await this.read(ctx, text, day);
    if (terms.length === 0)
      return { ...asTyped, readings: [], citation: await jump, hits: [], findings: null };
    const request = { terms, text, day, teams: teamsOf(ctx), filter };
    const [citation, findings] = await Promise.all([jump, this.engine.search(ctx, request, page)]);
    const hits = present(findings.documents, terms, day);
    return { ...asTyped, readings: [], citation, hits, findings };
  }

  async suggest(
    ctx: RequestContext,
    typed: string,
    day: LocalDate,
    limit: number,
  ): Promise<Suggestions> {
    const text = readable(typed);
    const { terms, jump } = await this.read(ctx, text, day);
    if (terms.length === 0) return { ...asTyped, citation: await jump, hits: [] };
    const request = { terms, text, day, teams: teamsOf(ctx), filter: whatApplies };
    const [citation, found] = await Promise.all([jump, this.engine.suggest(ctx, request, limit)]);
    return { ...asTyped, citation, hits: present(found, terms, day) };
  }

  private async read(ctx: RequestContext, text: string, day: LocalDate): Promise<ReadQuery> {
    const citation = await this.jumps.parse(ctx, text);
    if (citation === null) {
      return { terms: queryTerms(text).slice(0, MOST_TERMS), jump: Promise.resolve(null) };
    }
    return { terms: [citationTerm(citation, text)], jump: this.jumps.find(ctx, citation, day) };
  }
}

function teamsOf(ctx: RequestContext): 'all' | string[] {
  return teamsSeenBy(ctx) ?? 'all';
}

function present(
  documents: readonly FoundDocument[],
  terms: readonly QueryTerm[],
  day: LocalDate,
): SearchHit[] {
  const find = matcherOf(terms);
  return documents.map((found) => presentHit(found, find, day));
}
