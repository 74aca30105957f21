import { Injectable } from '@nestjs/common';
import { abbreviationOf } from '@rechtsstand/domain/citation';
import { fold } from '@rechtsstand/domain/language';
import { toDateNumber } from '@rechtsstand/domain/time';
import type { RequestContext } from '../../../platform/context/request-context.js';
import {
  type FacetCount,
  type FacetName,
  type Facets,
  type Findings,
  type FoundDocument,
  type Page,
  type SearchEngine,
  type SearchRequest,
} from '../search-engine.js';
import { count, facets, hits } from './statements.js';
import { type Matching, titlePattern, tsquery } from './text-query.js';

const statements = {
  all: { hits: hits('all'), count: count('all'), facets: facets('all') },
  any: { hits: hits('any'), count: count('any'), facets: facets('any') },
};

/**
 * The engine that needs nothing but the database. Texts that hold all terms come first; only where there
 * is none at all, texts that hold some of them and titles that are spelled alike.
 */
@Injectable()
export class PostgresEngine implements SearchEngine {
  async search(ctx: RequestContext, request: SearchRequest, page: Page): Promise<Findings> {
    const { matching, documents } = await this.find(ctx, request, page);
    const parameters = parametersOf(request, matching);
    return {
      documents,
      countAll: async () => {
        const isWhole =
          documents.length < page.limit && (documents.length > 0 || page.offset === 0);
        if (isWhole) return page.offset + documents.length;
        const [row]: { count: number }[] = await ctx.manager.query(
          statements[matching].count,
          parameters,
        );
        return row?.count ?? 0;
      },
      countFacets: async () =>
        byFacet(await ctx.manager.query(statements[matching].facets, parameters)),
    };
  }

  async suggest(
    ctx: RequestContext,
    request: SearchRequest,
    limit: number,
  ): Promise<FoundDocument[]> {
    return (await this.find(ctx, request, { limit, offset: 0 })).documents;
  }

  private async find(
    ctx: RequestContext,
    request: SearchRequest,
    { limit, offset }: Page,
  ): Promise<{ matching: Matching; documents: FoundDocument[] }> {
    const read = (matching: Matching, from: number, many: number): Promise<FoundDocument[]> =>
      ctx.manager.query(statements[matching].hits, [
        ...parametersOf(request, matching),
        many,
        from,
        tsquery(request.terms, matching, 'A'),
      ]);
    const documents = await read('all', offset, limit);
    if (documents.length > 0) return { matching: 'all', documents };
    // A page behind the last one is empty, too, and no reason to look for anything else.
    if (offset > 0 && (await read('all', 0, 1)).length > 0) return { matching: 'all', documents };
    return { matching: 'any', documents: await read('any', offset, limit) };
  }
}

function parametersOf(request: SearchRequest, matching: Matching): unknown[] {
  const { terms, text, day, teams, filter } = request;
  return [
    tsquery(terms, matching),
    matching === 'all' ? titlePattern(text) : fold(text),
    toDateNumber(day),
    teams === 'all' ? null : teams,
    filter.kinds.length === 0 ? null : filter.kinds,
    filter.lawKey,
    filter.topicId,
    filter.teamId,
    filter.status,
  ];
}

function byFacet(rows: (FacetCount & { facet: FacetName })[]): Facets {
  const counted: Facets = { kinds: [], laws: [], topics: [], teams: [], statuses: [] };
  for (const { facet, key, label, count } of rows) {
    // A law that is cited but was never imported has no name of its own in the database.
    const name = facet === 'laws' && label === key ? abbreviationOf(key) : label;
    counted[facet].push({ key, label: name, count });
  }
  return counted;
}
