import { decide } from '@rechtsstand/domain/access';
import { withFigures } from '@rechtsstand/domain/document';
import { figureDay } from '@rechtsstand/domain/figure';
import type { TransitionalProvision } from '@rechtsstand/domain/transitional';
import type { VersionNumbers } from '@rechtsstand/domain/transitional-words';
import { Inject, Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { Moment } from '../../platform/graphql/as-of.js';
import { ENVIRONMENT, type Environment } from '../../platform/environment/environment.js';
import { EntriesService, type Publication, PublicationsService } from '../entries/index.js';
import { Figures } from '../figures/index.js';
import { compose } from './compose.js';
import { copiedFigures, namesIn } from './copied-figures.js';
import { Typesetter } from './typesetting/typesetter.js';

export interface CourtCopy {
  readonly fileName: string;
  readonly pdf: Uint8Array;
}

/** Ausfertigungen fürs Gericht, for whoever may read the publication. */
@Injectable()
export class CourtCopyService {
  constructor(
    private readonly publications: PublicationsService,
    private readonly entries: EntriesService,
    private readonly figures: Figures,
    private readonly typesetter: Typesetter,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  /** `null` for what does not exist, and for what the viewer may not see. */
  async of(
    ctx: RequestContext,
    publicationId: string,
    moment: Moment,
    signal: AbortSignal,
  ): Promise<CourtCopy | null> {
    const { viewer } = ctx;
    if (!viewer || !decide(viewer.actor, 'entry.read')) return null;
    const publication = await this.publications.byId(ctx, publicationId);
    if (!publication) return null;
    const { kind, slug, number } = await this.entries.owning(
      ctx,
      publication.entryId,
      publication.moment,
    );
    const provision = await this.publications.transitionalProvisionOf(ctx, publication);
    const document = compose({
      publication,
      kind,
      number,
      facts: await this.publications.factsOf(ctx, publication),
      transitionalProvision: provision,
      governingNumbers: await this.numbersOf(ctx, provision),
      ...(await this.inWords(ctx, publication, moment)),
      publicUrl: this.environment.publicUrl,
    });
    const pdf = await this.typesetter.pdf(document, viewer.personId, signal);
    return { fileName: `${slug}-fassung-${publication.sequence}.pdf`, pdf };
  }

  private async numbersOf(
    ctx: RequestContext,
    provision: TransitionalProvision | null,
  ): Promise<VersionNumbers> {
    const named = [provision?.governs, provision?.otherwise].flatMap((each) =>
      each?.version === 'named' && each.publicationId !== null ? each.publicationId : [],
    );
    const found = await Promise.all(named.map((id) => this.publications.byId(ctx, id)));
    return new Map(found.flatMap((each) => (each ? [[each.id, each.sequence]] : [])));
  }

  /**
   * The text with words for its dated figures: those of the day, or of the nearest on which the text
   * applies, as known at the moment, but never earlier than the text itself.
   */
  private async inWords(ctx: RequestContext, publication: Publication, moment: Moment) {
    const { recordedAt, validFrom: from, validUntil: until } = publication;
    const document = await this.publications.documentOf(ctx, publication);
    const validOn = figureDay(moment.validOn, { from, until });
    const knownAt = moment.knownAt && new Date(Math.max(+moment.knownAt, +recordedAt));
    const keys = [...namesIn(document).keys()];
    const found = await this.figures.byKeys(ctx, keys, { validOn, knownAt });
    const figures = copiedFigures(document, recordedAt, found, validOn);
    const words = (key: string) => figures?.byKey.get(key)?.value?.words;
    return { document: withFigures(document, words), figures };
  }
}
