import {
  type PlannedPublication,
  publishingWarnings,
  type References,
  referencesOf,
} from '@rechtsstand/domain/publishing-warnings';
import type { DateRange } from '@rechtsstand/domain/time';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { momentOf } from '../../platform/graphql/as-of.js';
import { type DraftInHand, documentOf } from '../drafts/index.js';
import { EntriesRepository, type EntryRow, existsFor, ledgerRecord } from '../entries/index.js';
import { Figures } from '../figures/index.js';
import { ProvisionDays } from '../law/index.js';
import type { PublishingWarning } from './publishing-warning.model.js';
import { toWarning } from './presenter.js';

/** Looks up what a draft points at, and says what should be seen before it is published. */
@Injectable()
export class PublishingWarningsService {
  constructor(
    private readonly entries: EntriesRepository,
    private readonly figures: Figures,
    private readonly provisionDays: ProvisionDays,
  ) {}

  async of(ctx: RequestContext, { draft, entry }: DraftInHand): Promise<PublishingWarning[]> {
    const planned: PlannedPublication = { ...draft, document: documentOf(draft) };
    const references = referencesOf(planned, await this.provisionDays.names(ctx));
    const linked = await this.linked(ctx, references);
    const warnings = publishingWarnings(planned, {
      today: ctx.today,
      ledger: entry.publications.map(ledgerRecord),
      references,
      entries: new Map([...linked].map(([id, { timeline }]) => [id, timeline])),
      provisions: await this.daysOf(ctx, references),
      figures: await this.valuesOf(ctx, references),
    });
    return warnings.map((warning) => toWarning(warning, entry, linked));
  }

  /** The entries it links, so far as they exist for the viewer; of others nothing is told. */
  private async linked(
    ctx: RequestContext,
    { entries }: References,
  ): Promise<ReadonlyMap<string, EntryRow>> {
    const ids = [...new Set(entries.map(({ entryId }) => entryId))];
    const rows = await Promise.all(ids.map((id) => this.entries.byId(ctx, id)));
    return new Map(
      rows.flatMap((row) => (row && existsFor(ctx, row) ? [[row.id, row] as const] : [])),
    );
  }

  private async valuesOf(
    ctx: RequestContext,
    { figures }: References,
  ): Promise<ReadonlyMap<string, readonly DateRange[]>> {
    const keys = figures.map(({ key }) => key);
    const known = await this.figures.byKeys(ctx, keys, momentOf(ctx));
    return new Map(known.map(({ key, values }) => [key, values]));
  }

  private async daysOf(
    ctx: RequestContext,
    { provisions }: References,
  ): Promise<ReadonlyMap<string, readonly DateRange[]>> {
    const keys = [...new Set(provisions.flatMap((reference) => reference.provisions))];
    const days = await Promise.all(
      keys.map((key) => {
        const [lawKey = '', labelKey = ''] = key.split('/');
        return this.provisionDays.of(ctx, { lawKey, labelKey });
      }),
    );
    return new Map(
      keys.flatMap((key, index) => (days[index] ? [[key, days[index]] as const] : [])),
    );
  }
}
