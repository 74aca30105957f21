import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { Moment } from '../../../platform/graphql/as-of.js';
import { EntriesRepository } from '../entry/entries.repository.js';
import type { Entry } from '../entry/entry.model.js';
import { toEntry } from '../entry/entry.presenter.js';
import type { Publication } from '../publication/publication.model.js';
import { EdgesRepository } from './edges.repository.js';
import type { EntryRef } from './entry-ref.model.js';

/** Which entries a text leads to, and which texts lead to an entry. */
@Injectable()
export class LinksService {
  constructor(
    private readonly edges: EdgesRepository,
    private readonly entries: EntriesRepository,
  ) {}

  async linkedEntries(ctx: RequestContext, publication: Publication): Promise<EntryRef[]> {
    const { id, moment } = publication;
    if (moment.knownAt === null) return this.edges.of(ctx, `from:${id}`, moment.validOn);
    return this.asKnown(ctx, await this.edges.linkedFrom(ctx, id), moment);
  }

  /** The entries whose text that applies on the day links this one. */
  async backlinks(ctx: RequestContext, { id, moment }: Entry): Promise<EntryRef[]> {
    if (moment.knownAt === null) return this.edges.of(ctx, `to:${id}`, moment.validOn);
    const linking = await this.edges.everLinking(ctx, id);
    const entries = await this.asKnown(
      ctx,
      linking.map(({ entryId }) => entryId),
      moment,
    );
    const texts = new Map(linking.map(({ entryId, publicationIds }) => [entryId, publicationIds]));
    return entries.filter(
      (entry) => entry.effective && texts.get(entry.id)?.includes(entry.effective.id),
    );
  }

  /** Entries as they were known at the moment, worked out from their ledgers. */
  private async asKnown(ctx: RequestContext, ids: string[], moment: Moment): Promise<Entry[]> {
    const rows = await Promise.all(ids.map((id) => this.entries.byId(ctx, id)));
    return rows
      .flatMap((row) => (row ? toEntry(ctx, row, moment) : []))
      .filter(({ publications }) => publications.length > 0);
  }
}
