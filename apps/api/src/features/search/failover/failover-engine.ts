import { err, ok, type Result } from '@rechtsstand/domain/result';
import { Inject, Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import {
  asEngineFailure,
  EngineFailure,
  type FailureReason,
} from '../meilisearch/engine-failure.js';
import { MeilisearchEngine } from '../meilisearch/meilisearch-engine.js';
import { MeilisearchServer } from '../meilisearch/meilisearch-server.js';
import { PostgresEngine } from '../postgres/postgres-engine.js';
import type { CandidateEngine, EngineRequest, FacetCounts, Found, Page } from '../search-engine.js';
import { SearchMetrics } from '../search-metrics.js';
import { CircuitBreaker } from './circuit-breaker.js';

/**
 * Asks Meilisearch where there is one, and PostgreSQL where there is none or it does not answer in time.
 * Both know the same query and the same rights; what PostgreSQL finds in its stead is as good, it only
 * takes longer.
 */
@Injectable()
export class FailoverEngine implements CandidateEngine {
  readonly name;
  /** Those whose request has waited for Meilisearch in vain; nobody does so twice. */
  private readonly disappointed = new WeakSet<RequestContext>();
  /** Of the 300 ms in which somebody gets an answer whatever happens; the rest is PostgreSQL's. */
  protected readonly deadline: number = 150;
  private readonly breaker = new CircuitBreaker(() => this.meilisearch.check());

  constructor(
    private readonly server: MeilisearchServer,
    private readonly meilisearch: MeilisearchEngine,
    @Inject(PostgresEngine) private readonly postgres: CandidateEngine,
    private readonly metrics: SearchMetrics,
  ) {
    this.name = server.isConfigured ? meilisearch.name : postgres.name;
  }

  find(ctx: RequestContext, request: EngineRequest, page: Page): Promise<Found> {
    return this.ask(ctx, 'find', (engine) => engine.find(ctx, request, page));
  }

  suggest(ctx: RequestContext, request: EngineRequest, limit: number): Promise<Found> {
    return this.ask(ctx, 'suggest', (engine) => engine.suggest(ctx, request, limit));
  }

  countFacets(ctx: RequestContext, request: EngineRequest): Promise<FacetCounts> {
    return this.ask(ctx, 'facets', (engine) => engine.countFacets(ctx, request));
  }

  private async ask<T>(
    ctx: RequestContext,
    what: string,
    question: (engine: CandidateEngine) => Promise<T>,
  ): Promise<T> {
    const timed = (engine: CandidateEngine) =>
      this.metrics.timed(engine.name, what, () => question(engine));
    if (this.server.isConfigured) {
      const answer = await this.askMeilisearch(ctx, () => timed(this.meilisearch));
      if (answer.ok) return answer.value;
      this.metrics.fellBack(answer.error);
    }
    this.metrics.answered(this.postgres.name);
    return timed(this.postgres);
  }

  private async askMeilisearch<T>(
    ctx: RequestContext,
    question: () => Promise<T>,
  ): Promise<Result<T, FailureReason | 'open'>> {
    if (this.disappointed.has(ctx) || !this.breaker.isClosed()) return err('open');
    try {
      const answer = await inTime(question(), this.deadline);
      this.breaker.succeeded();
      this.metrics.answered(this.meilisearch.name);
      return ok(answer);
    } catch (error) {
      const { reason } = asEngineFailure(error);
      // A request may ask several things at once, and all of them wait for the same bad luck.
      if (!this.disappointed.has(ctx)) this.breaker.failed(reason);
      this.disappointed.add(ctx);
      return err(reason);
    }
  }
}

/** The answer, or a failure when it has not come by the deadline. */
async function inTime<T>(answer: Promise<T>, deadline: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new EngineFailure('slow')), deadline);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
