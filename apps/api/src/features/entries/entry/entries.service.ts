import { decide } from '@rechtsstand/domain/access';
import type { EntryKind } from '@rechtsstand/domain/entry';
import { isRunning } from '@rechtsstand/domain/transitional';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { isUuid } from '../../../platform/database/uuid.js';
import type { Moment } from '../../../platform/graphql/as-of.js';
import { PublicationsRepository } from '../publication/publications.repository.js';
import { EntriesRepository } from './entries.repository.js';
import { EntryListRepository, type ListFilter, type Page } from './entry-list.repository.js';
import type { EntryRow } from './entry-row.js';
import type { Entry, EntryList } from './entry.model.js';
import { targetOf, toEntry } from './entry.presenter.js';

/** Entries as they are read. What may not be seen is as if it did not exist. */
@Injectable()
export class EntriesService {
  constructor(
    private readonly entries: EntriesRepository,
    private readonly lists: EntryListRepository,
    private readonly publications: PublicationsRepository,
  ) {}

  /** The page of an entry; former slugs lead there too. */
  async bySlug(
    ctx: RequestContext,
    kind: EntryKind,
    slug: string,
    moment: Moment,
  ): Promise<Entry | null> {
    return forReading(ctx, await this.entries.bySlug(ctx, kind, slug, moment), moment);
  }

  async byId(ctx: RequestContext, id: string, moment: Moment): Promise<Entry | null> {
    if (!isUuid(id)) return null;
    return forReading(ctx, await this.entries.byIdWithText(ctx, id, moment), moment);
  }

  /**
   * The entry that a publication or a draft in hand belongs to, published or not. Entries of one
   * request are read together, so ask for them side by side.
   */
  async owning(ctx: RequestContext, id: string, moment: Moment): Promise<Entry> {
    const row = await this.entries.byId(ctx, id);
    if (!row) throw new Error(`Entry ${id} cannot be seen by whoever sees what belongs to it`);
    return toEntry(ctx, row, moment);
  }

  async list(
    ctx: RequestContext,
    filter: ListFilter,
    moment: Moment,
    page: Page,
  ): Promise<EntryList> {
    if (filter.teamId && !isUuid(filter.teamId)) return { items: [], totalItems: 0 };
    if (moment.knownAt !== null) return this.listFromLedgers(ctx, filter, moment, page);
    const withUnpublished = filter.status === 'none' && mayEverWrite(ctx);
    const { rows, totalItems } = await this.lists.page(
      ctx,
      filter,
      moment.validOn,
      withUnpublished,
      page,
    );
    return { items: rows.map((row) => toEntry(ctx, row, moment)), totalItems };
  }

  private async listFromLedgers(
    ctx: RequestContext,
    filter: ListFilter,
    moment: Moment,
    { limit, offset }: Page,
  ): Promise<EntryList> {
    const rows = await this.lists.all(ctx, filter);
    const listed = rows
      .map((row) => toEntry(ctx, row, moment))
      .filter(({ publications }) => publications.length > 0)
      .filter(({ status }) => !filter.status || status.kind === filter.status);
    const items = (filter.isTransitional ? await this.transitional(ctx, listed) : listed).sort(
      (a, b) => byTitle.compare(a.title, b.title),
    );
    return { items: items.slice(offset, offset + limit), totalItems: items.length };
  }

  /** Those with a transitional provision that is running on their day. */
  private async transitional(ctx: RequestContext, entries: Entry[]): Promise<Entry[]> {
    const running = await Promise.all(
      entries.map(async ({ effective, moment }) => {
        if (!effective) return false;
        const { transitionalProvision } = await this.publications.textOf(ctx, effective.id);
        return transitionalProvision !== null && isRunning(transitionalProvision, moment.validOn);
      }),
    );
    return entries.filter((_, index) => running[index]);
  }
}

const byTitle = new Intl.Collator('de');

function forReading(ctx: RequestContext, row: EntryRow | null, moment: Moment): Entry | null {
  return row && existsFor(ctx, row) ? toEntry(ctx, row, moment) : null;
}

/** Before its first publication an entry exists only for those who may write its text. */
export function existsFor(ctx: RequestContext, row: EntryRow): boolean {
  return row.publications.length > 0 || mayWrite(ctx, row);
}

function mayWrite({ viewer }: RequestContext, row: EntryRow): boolean {
  return viewer !== null && decide(viewer.actor, 'draft.write', targetOf(row));
}

function mayEverWrite({ viewer }: RequestContext): boolean {
  return viewer !== null && decide(viewer.actor, 'draft.write');
}
