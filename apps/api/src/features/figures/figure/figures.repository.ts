import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { inOrderOf, loaderOf } from '../../../platform/graphql/loader.js';
import { figureJson, type FigureRow } from './figure-row.js';

interface Page {
  limit: number;
  offset: number;
}

/** Figures with their ledgers: a handful of values each, so they are always read as a whole. */
@Injectable()
export class FiguresRepository {
  byKey(ctx: RequestContext, key: string): Promise<FigureRow | null> {
    return loaderOf<string, FigureRow | null>(ctx, this, async (keys) => {
      const rows: { figure: FigureRow }[] = await ctx.manager.query(
        `SELECT ${figureJson} AS figure FROM figures f WHERE f.key = ANY ($1)`,
        [keys],
      );
      const figures = rows.map(({ figure }) => figure);
      return inOrderOf(keys, figures, (row) => row.key, null);
    }).load(key);
  }

  /** By name; of those whose name holds all the words. */
  async page(
    ctx: RequestContext,
    words: readonly string[],
    { limit, offset }: Page,
  ): Promise<{ items: FigureRow[]; totalItems: number }> {
    const [page]: { items: FigureRow[]; totalItems: number }[] = await ctx.manager.query(
      `WITH found AS (
         SELECT * FROM figures
         WHERE NOT EXISTS (SELECT FROM unnest($1::text[]) word
                           WHERE position(lower(word) IN lower(name)) = 0)),
       listed AS (
         SELECT * FROM found ORDER BY name COLLATE "de-x-icu", key LIMIT $2 OFFSET $3)
       SELECT coalesce((SELECT json_agg(${figureJson} ORDER BY f.name COLLATE "de-x-icu", f.key)
                        FROM listed f), '[]') AS items,
         (SELECT count(*)::integer FROM found) AS "totalItems"`,
      [words, limit, offset],
    );
    if (!page) throw new Error('A count is one row');
    return page;
  }

  /** The figures in the text of a publication, each once, by their place in it. */
  usedBy(ctx: RequestContext, publicationId: string): Promise<string[]> {
    return loaderOf<string, string[]>(ctx, USES, async (ids) => {
      const rows: { id: string; keys: string[] }[] = await ctx.manager.query(
        `SELECT publication_id AS id, array_agg(figure_key ORDER BY position) AS keys
         FROM (SELECT publication_id, figure_key, min(position) AS position FROM figure_uses
               WHERE publication_id = ANY ($1) GROUP BY publication_id, figure_key) used
         GROUP BY publication_id`,
        [ids],
      );
      const found = inOrderOf(ids, rows, ({ id }) => id, null);
      return found.map((row) => row?.keys ?? []);
    }).load(publicationId);
  }
}

const USES = Symbol('figures of publications');
