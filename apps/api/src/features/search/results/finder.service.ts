import { Inject, Injectable } from '@nestjs/common';
import { anyOf } from '@rechtsstand/domain/language';
import type { RequestContext } from '../../../platform/context/request-context.js';
import {
  type CandidateEngine,
  type EngineRequest,
  type FacetCounts,
  type Findings,
  type Found,
  type FoundCandidate,
  type Page,
  NO_FILTER,
  SEARCH_ENGINE,
  type ShownResults,
} from '../search-engine.js';
import { labelled } from './facet-labels.js';
import { readDocuments } from './found-documents.js';
import { rank } from './ranking.js';
import { totalOf } from './total.js';

/** Fewer results are no choice. */
const ENOUGH = 10;
/** Every further look costs the one who types. */
const ENOUGH_WHILE_TYPING = 3;

/** The ranking looks at so many candidates; what an engine finds besides follows in its own order. */
const WINDOW = 120;

/** Where the words stand is looked for in so much of a text; while somebody types in less. */
const LONGEST_BODY = 20_000;
const LONGEST_BODY_WHILE_TYPING = 3_000;

/** Turns what an engine finds into results: ranked, one for each entry and provision, page by page. */
@Injectable()
export class Finder {
  constructor(@Inject(SEARCH_ENGINE) private readonly engine: CandidateEngine) {}

  search(ctx: RequestContext, asked: EngineRequest, page: Page): Promise<Findings> {
    return unlessGone(() => this.searchOnce(ctx, asked, page));
  }

  suggest(ctx: RequestContext, asked: EngineRequest, limit: number): Promise<ShownResults> {
    return unlessGone(() => this.suggestOnce(ctx, asked, limit));
  }

  private async searchOnce(
    ctx: RequestContext,
    asked: EngineRequest,
    page: Page,
  ): Promise<Findings> {
    const window = { limit: WINDOW, offset: 0 };
    const counts = new Map<EngineRequest, Promise<FacetCounts>>();
    const count = (request: EngineRequest) => {
      const counted = counts.get(request) ?? this.engine.countFacets(ctx, request);
      counts.set(request, counted);
      // Whoever asks for the numbers is told.
      counted.catch(() => {});
      return counted;
    };
    const { request, found } = await this.orAny(asked, ENOUGH, (tried) => {
      // The first page says how much there is: that is counted while the page is looked for.
      if (page.offset === 0 && tried.filter === asked.filter) void count(tried);
      return this.engine.find(ctx, tried, window);
    });
    const candidates = await this.page(ctx, request, rank(request.query, found.candidates), page);
    return {
      ...(await this.shown(ctx, request, found, candidates, LONGEST_BODY)),
      countAll: async () => totalOf(await count(request), request.filter),
      countFacets: async () => labelled(ctx, await count(request)),
    };
  }

  private async suggestOnce(
    ctx: RequestContext,
    asked: EngineRequest,
    limit: number,
  ): Promise<ShownResults> {
    const { request, found } = await this.orAny(asked, ENOUGH_WHILE_TYPING, (tried) =>
      this.engine.suggest(ctx, tried, limit),
    );
    const candidates = rank(request.query, found.candidates).slice(0, limit);
    return this.shown(ctx, request, found, candidates, LONGEST_BODY_WHILE_TYPING);
  }

  /** Few results are filled up with what holds any of the terms; the ranking keeps them apart. */
  private async orAny(
    request: EngineRequest,
    enough: number,
    find: (request: EngineRequest) => Promise<Found>,
  ): Promise<{ request: EngineRequest; found: Found }> {
    const found = await find(request);
    const query = anyOf(request.query);
    if (query === request.query || found.candidates.length >= enough) return { request, found };
    // A filter shows a part of what was found without it, and must not widen the search.
    const unfiltered = isFiltered(request) ? await find({ ...request, filter: NO_FILTER }) : found;
    if (unfiltered.candidates.length >= enough) return { request, found };
    const wider = { ...request, query };
    return { request: wider, found: await find(wider) };
  }

  /** A page of what was ranked, and of what comes after it. */
  private async page(
    ctx: RequestContext,
    request: EngineRequest,
    ranked: readonly FoundCandidate[],
    { offset, limit }: Page,
  ): Promise<readonly FoundCandidate[]> {
    const fromWindow = ranked.slice(offset, offset + limit);
    if (fromWindow.length === limit || ranked.length === 0) return fromWindow;
    const { candidates } = await this.engine.find(ctx, request, {
      offset: Math.max(offset, ranked.length),
      limit: limit - fromWindow.length,
    });
    return [...fromWindow, ...candidates];
  }

  private async shown(
    ctx: RequestContext,
    { query, teams }: EngineRequest,
    { by }: Found,
    candidates: readonly FoundCandidate[],
    longestBody: number,
  ): Promise<ShownResults> {
    const documents = await readDocuments(ctx, candidates, teams, longestBody);
    return { query, documents, candidates, isSimplified: by !== this.engine.name };
  }
}

function isFiltered({ filter }: EngineRequest): boolean {
  const { kinds, lawKey, topicId, teamId, status } = filter;
  const isChosen = [lawKey, topicId, teamId].some((choice) => choice !== null);
  return kinds.length > 0 || isChosen || status !== NO_FILTER.status;
}

/**
 * What was found may be gone when it is to be read: all documents are others after a rebuild, and those of
 * an entry after a publication. Then it is looked for once more.
 */
async function unlessGone<T extends ShownResults>(look: () => Promise<T>): Promise<T> {
  const results = await look();
  return results.documents.length < results.candidates.length ? look() : results;
}
