import { figurePassages } from '@rechtsstand/domain/figure';
import { contains, type DateRange } from '@rechtsstand/domain/time';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { PublicationsService } from '../../entries/index.js';
import type { Figure } from '../figure/figure.model.js';
import type { FigureUse, FigureUses as Uses } from './figure-uses.model.js';
import { FigureUsesRepository, type UseRow } from './figure-uses.repository.js';

/** Every page that a figure touches, with the sentences in which it stands. */
@Injectable()
export class FigureUses {
  constructor(
    private readonly repository: FigureUsesRepository,
    private readonly publications: PublicationsService,
  ) {}

  async during(ctx: RequestContext, figure: Figure, days: DateRange): Promise<Uses> {
    const { items, otherEntries } = await this.repository.during(ctx, figure.key, days);
    const uses = await Promise.all(items.map((row) => this.toUse(ctx, figure, days, row)));
    return { items: uses.filter((use) => use !== null), otherEntries };
  }

  /** The entries that everybody may see, each once. */
  async publicEntriesDuring(ctx: RequestContext, key: string, days: DateRange): Promise<string[]> {
    const { items } = await this.repository.during(ctx, key, days);
    const ofEverybody = items.filter(({ isPublic }) => isPublic);
    return [...new Set(ofEverybody.map(({ entryId }) => entryId))];
  }

  private async toUse(
    ctx: RequestContext,
    { key, values }: Figure,
    days: DateRange,
    { publicationId, from, until }: UseRow,
  ): Promise<FigureUse | null> {
    const publication = await this.publications.byId(ctx, publicationId);
    if (!publication) return null;
    const document = await this.publications.documentOf(ctx, publication);
    const first = from < days.from ? days.from : from;
    const amount = values.find((value) => contains(value, first))?.amount ?? null;
    return { publication, from, until, amount, passages: figurePassages(document, key) };
  }
}
