import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { Moment } from '../../../platform/graphql/as-of.js';
import { type Figure, toFigure } from './figure.model.js';
import { FiguresRepository } from './figures.repository.js';

export interface FigureQuestion {
  /** Words of the name; empty for every figure. */
  search: string;
  limit: number;
  offset: number;
}

/** Figures as of a day. They are public law: whoever may read here sees all of them. */
@Injectable()
export class Figures {
  constructor(private readonly repository: FiguresRepository) {}

  async page(ctx: RequestContext, { search, ...page }: FigureQuestion, moment: Moment) {
    const words = search.split(/\s+/).filter((word) => word !== '');
    const { items, totalItems } = await this.repository.page(ctx, words, page);
    return { items: items.map((row) => toFigure(row, moment)), totalItems };
  }

  async byKey(ctx: RequestContext, key: string, moment: Moment): Promise<Figure | null> {
    const row = await this.repository.byKey(ctx, key);
    return row && toFigure(row, moment);
  }

  /** Those in the text of a publication, in their order. */
  async usedBy(ctx: RequestContext, publicationId: string, moment: Moment): Promise<Figure[]> {
    return this.byKeys(ctx, await this.repository.usedBy(ctx, publicationId), moment);
  }

  /** Those of the keys that there are, each once. */
  async byKeys(ctx: RequestContext, keys: readonly string[], moment: Moment): Promise<Figure[]> {
    const known = await Promise.all([...new Set(keys)].map((key) => this.byKey(ctx, key, moment)));
    return known.filter((figure) => figure !== null);
  }
}
