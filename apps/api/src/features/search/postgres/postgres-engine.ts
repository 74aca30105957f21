import { Injectable } from '@nestjs/common';
import { toDateNumber } from '@rechtsstand/domain/time';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { prepared } from '../../../platform/database/prepared.js';
import type {
  CandidateEngine,
  EngineRequest,
  FacetCounts,
  FacetName,
  Found,
  FoundCandidate,
  Page,
} from '../search-engine.js';
import * as statements from './statements.js';
import { tsquery } from './text-query.js';

/** The engine that needs nothing but the database, and answers whenever another one cannot. */
@Injectable()
export class PostgresEngine implements CandidateEngine {
  readonly name = 'postgres';

  async find(ctx: RequestContext, request: EngineRequest, { limit, offset }: Page): Promise<Found> {
    const parameters = parametersOf(request);
    const window: FoundCandidate[] = await prepared(ctx.manager, statements.find, parameters);
    if (offset === 0) return { by: this.name, candidates: window };
    const known = [...new Set(window.map(({ subjectId }) => subjectId))];
    const beyond = [known, limit, Math.max(0, offset - known.length)];
    const candidates: FoundCandidate[] = await prepared(ctx.manager, statements.findFurther, [
      ...parameters,
      ...beyond,
    ]);
    return { by: this.name, candidates };
  }

  async suggest(ctx: RequestContext, request: EngineRequest): Promise<Found> {
    const candidates: FoundCandidate[] = await prepared(
      ctx.manager,
      statements.suggest,
      parametersOf(request),
    );
    return { by: this.name, candidates };
  }

  async countFacets(ctx: RequestContext, request: EngineRequest): Promise<FacetCounts> {
    const counted: FacetCounts = { kinds: [], laws: [], topics: [], teams: [], statuses: [] };
    const rows = await prepared<{ facet: FacetName; key: string; count: number }>(
      ctx.manager,
      statements.facets,
      parametersOf(request),
    );
    for (const { facet, key, count } of rows) counted[facet].push({ key, count });
    return counted;
  }
}

function parametersOf({ query, day, teams, filter }: EngineRequest): unknown[] {
  return [
    tsquery(query),
    toDateNumber(day),
    teams === 'all' ? null : teams,
    filter.kinds.length === 0 ? null : filter.kinds,
    filter.lawKey,
    filter.topicId,
    filter.teamId,
    filter.status,
  ];
}
