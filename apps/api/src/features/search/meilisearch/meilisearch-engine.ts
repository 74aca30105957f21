import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { prepared, type Statement } from '../../../platform/database/prepared.js';
import type {
  CandidateEngine,
  EngineRequest,
  FacetCounts,
  Found,
  FoundCandidate,
  Page,
} from '../search-engine.js';
import { type Answer, countIn, matching, type Question } from './counting.js';
import { SearchMetrics } from '../search-metrics.js';
import { asEngineFailure, EngineFailure } from './engine-failure.js';
import { facetQueries, readFacets } from './facets.js';
import { MeilisearchServer } from './meilisearch-server.js';
import { all, conditionsOf, holdsAll, holdsCore, isIn, visibleTo } from './query-filter.js';

/** The ranking looks at so many entries and provisions; the first screen is among the first of them. */
const WINDOW = 120;
const WINDOW_WHILE_TYPING = 40;

/** Fewer of what was found may be gone since; else the index is not that of this database any more. */
const MOST_OUTDATED = 0.5;

/**
 * Finds candidates with Meilisearch: their ids alone. Everything else is read from the database, which
 * also checks once more what this person may see.
 */
@Injectable()
export class MeilisearchEngine implements CandidateEngine {
  readonly name = 'meilisearch';

  constructor(
    private readonly server: MeilisearchServer,
    private readonly metrics: SearchMetrics,
  ) {}

  async find(ctx: RequestContext, request: EngineRequest, page: Page): Promise<Found> {
    const window = await this.candidates(ctx, request, WINDOW);
    if (page.offset === 0) return { by: this.name, candidates: window };
    return { by: this.name, candidates: await this.beyond(ctx, request, window, page) };
  }

  async suggest(ctx: RequestContext, request: EngineRequest, limit: number): Promise<Found> {
    const window = Math.max(limit, WINDOW_WHILE_TYPING);
    return { by: this.name, candidates: await this.candidates(ctx, request, window) };
  }

  async countFacets(_ctx: RequestContext, request: EngineRequest): Promise<FacetCounts> {
    const queries = facetQueries(request);
    return readFacets(queries, await this.ask(queries.map(({ question }) => question)));
  }

  /** Whether it could answer now; throws why not. */
  async check(): Promise<void> {
    await this.ask([]);
  }

  /** Titles first; then what holds all that was asked for; then what holds the bulk of it. */
  private async candidates(
    ctx: RequestContext,
    request: EngineRequest,
    limit: number,
  ): Promise<FoundCandidate[]> {
    const { query, filter, day } = request;
    const conditions = Object.values(conditionsOf(filter, day));
    const within = (words: string, length: string): Question => ({
      filter: all([words, visibleTo(request.teams), ...conditions]),
      sort: ['standing:desc', `${length}:asc`],
      distinct: 'subject',
      limit,
    });
    const answers = await this.ask([
      within(holdsCore(query, 'title'), 'titleLength'),
      ...(query.cores.length > 1 ? [within(holdsAll(query, 'text'), 'textLength')] : []),
      within(holdsCore(query, 'text'), 'textLength'),
    ]);
    const ids = answers.flatMap(({ hits }) => hits.map(({ id }) => id));
    const candidates = await this.read(ctx, request, [...new Set(ids)]);
    const subjects = new Set(
      [...new Set(candidates.map((found) => found.subjectId))].slice(0, limit),
    );
    return candidates.filter(({ subjectId }) => subjects.has(subjectId));
  }

  /** What comes after the window, in an order that never repeats or leaves out anything. */
  private async beyond(
    ctx: RequestContext,
    request: EngineRequest,
    window: readonly FoundCandidate[],
    { limit, offset }: Page,
  ): Promise<FoundCandidate[]> {
    const seen = [...new Set(window.map(({ subjectId }) => subjectId))];
    const conditions = Object.values(conditionsOf(request.filter, request.day));
    const [answer] = await this.ask([
      {
        filter: all([matching(request, conditions), `NOT ${isIn('subject', seen)}`]),
        sort: ['standing:desc', 'textLength:asc', 'id:asc'],
        distinct: 'subject',
        offset: Math.max(0, offset - seen.length),
        limit,
      },
    ]);
    return this.read(ctx, request, answer?.hits.map(({ id }) => id) ?? []);
  }

  /** In the order of the ids, without those that are gone. */
  private async read(
    ctx: RequestContext,
    request: EngineRequest,
    ids: readonly number[],
  ): Promise<FoundCandidate[]> {
    if (ids.length === 0) return [];
    const teams = request.teams === 'all' ? null : request.teams;
    const rows = await prepared<FoundCandidate>(ctx.manager, CANDIDATES, [ids, teams]);
    if (rows.length < ids.length * (1 - MOST_OUTDATED)) throw new EngineFailure('outdated');
    return rows;
  }

  /** All in one request, and whether there is anything to be found in the index at all. */
  private async ask(questions: readonly Question[]): Promise<Answer[]> {
    try {
      const { results } = await this.server.use('search', ({ client, names }) =>
        client.multiSearch({
          queries: [{ limit: 0 }, ...questions].map((question) => ({
            indexUid: names.live,
            ...question,
          })),
        }),
      );
      const [everything, ...answers] = results as unknown as Answer[];
      const documents = everything ? countIn(everything) : 0;
      this.metrics.sawDocuments(documents);
      if (documents === 0) throw new EngineFailure('empty-index');
      return answers;
    } catch (error) {
      throw asEngineFailure(error);
    }
  }
}

/** Annexes as long as a book would take longer to hand over than all the rest: their titles must do. */
const CANDIDATES: Statement = {
  name: 'search-candidates',
  text: `
    SELECT d.id, d.subject_id AS "subjectId", d.title, d.standing,
      CASE WHEN pg_column_size(d.words) <= 40000 THEN d.words ELSE d.title_words END::text AS vector
    FROM unnest($1::bigint[]) WITH ORDINALITY AS found (id, place)
    JOIN search_documents d USING (id)
    WHERE d.team_ids IS NULL OR $2::uuid[] IS NULL OR d.team_ids && $2::uuid[]
    ORDER BY found.place`,
};
