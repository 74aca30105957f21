import {
  DOCUMENT_SCHEMA_VERSION,
  type RichDocument,
  upgradeDocument,
} from '@rechtsstand/domain/document';
import type { EntryFacts } from '@rechtsstand/domain/entry';
import { compareDates } from '@rechtsstand/domain/time';
import type { TransitionalProvision } from '@rechtsstand/domain/transitional';
import { type Change as DayOfChange, changesAfter } from '@rechtsstand/domain/validity';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { isUuid } from '../../../platform/database/uuid.js';
import { momentOf } from '../../../platform/graphql/as-of.js';
import type { Change } from './change.model.js';
import { type Publication, toPublication } from './publication.model.js';
import { PublicationsRepository } from './publications.repository.js';

/** Publications by themselves: permanent addresses, what comes, what is new. */
@Injectable()
export class PublicationsService {
  constructor(private readonly repository: PublicationsRepository) {}

  /** `null` for what does not exist, and for what the viewer may not see. */
  async byId(ctx: RequestContext, id: string, moment = momentOf(ctx)): Promise<Publication | null> {
    if (!isUuid(id)) return null;
    const row = await this.repository.byId(ctx, id);
    return row && toPublication(row, moment);
  }

  /** What changes after today, of every entry, the next first. */
  async comingIntoForce(ctx: RequestContext, limit: number): Promise<Change[]> {
    const timelines = await this.repository.changing(ctx, limit);
    const days = timelines.flatMap((timeline) => changesAfter(timeline, ctx.today));
    const changes = await Promise.all(days.map((change) => this.changeOf(ctx, change)));
    return changes.flat().sort(byDayAndTitle).slice(0, limit);
  }

  private async changeOf(
    ctx: RequestContext,
    { on, kind, publicationId }: DayOfChange,
  ): Promise<Change[]> {
    const publication = await this.byId(ctx, publicationId);
    return publication ? [{ on, kind, publication }] : [];
  }

  async recentlyPublished(
    ctx: RequestContext,
    since: Date | null,
    limit: number,
  ): Promise<Publication[]> {
    const rows = await this.repository.recentlyPublished(ctx, since, limit);
    return rows.map((row) => toPublication(row, momentOf(ctx)));
  }

  async factsOf(ctx: RequestContext, publication: Publication): Promise<EntryFacts> {
    return (await this.textOf(ctx, publication)).facts;
  }

  async transitionalProvisionOf(
    ctx: RequestContext,
    publication: Publication,
  ): Promise<TransitionalProvision | null> {
    return (await this.textOf(ctx, publication)).transitionalProvision;
  }

  /** In the present version of the schema. */
  async documentOf(ctx: RequestContext, publication: Publication): Promise<RichDocument> {
    const { document, schemaVersion } = await this.textOf(ctx, publication);
    // What was stored had been validated then; only an old one costs anything here.
    if (schemaVersion === DOCUMENT_SCHEMA_VERSION) return document as RichDocument;
    return upgradeDocument(document, schemaVersion);
  }

  private async textOf(ctx: RequestContext, { id, text }: Publication) {
    return text ?? (await this.repository.textOf(ctx, id));
  }
}

const titles = new Intl.Collator('de');

function byDayAndTitle(a: Change, b: Change): number {
  return compareDates(a.on, b.on) || titles.compare(a.publication.title, b.publication.title);
}
