import { decide } from '@rechtsstand/domain/access';
import { figuresOf, withFigures } from '@rechtsstand/domain/document';
import { figureDay } from '@rechtsstand/domain/figure';
import type { LocalDate } from '@rechtsstand/domain/time';
import { Inject, Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { ENVIRONMENT, type Environment } from '../../platform/environment/environment.js';
import { EntriesService, type Publication, PublicationsService } from '../entries/index.js';
import { Figures } from '../figures/index.js';
import { compose } from './compose.js';
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

  /**
   * `null` for what does not exist, and for what the viewer may not see. Dated figures in the text are
   * those of the day, or of the nearest on which the publication applies.
   */
  async of(
    ctx: RequestContext,
    publicationId: string,
    day: LocalDate,
    signal: AbortSignal,
  ): Promise<CourtCopy | null> {
    const { viewer } = ctx;
    if (!viewer || !decide(viewer.actor, 'entry.read')) return null;
    const publication = await this.publications.byId(ctx, publicationId);
    if (!publication) return null;
    const { kind, slug } = await this.entries.owning(ctx, publication.entryId, publication.moment);
    const pdf = await this.typesetter.pdf(
      compose({
        publication,
        kind,
        facts: await this.publications.factsOf(ctx, publication),
        transitionalProvision: await this.publications.transitionalProvisionOf(ctx, publication),
        ...(await this.inWords(ctx, publication, day)),
        publicUrl: this.environment.publicUrl,
      }),
      viewer.personId,
      signal,
    );
    return { fileName: `${slug}-fassung-${publication.sequence}.pdf`, pdf };
  }

  private async inWords(ctx: RequestContext, publication: Publication, day: LocalDate) {
    const document = await this.publications.documentOf(ctx, publication);
    const keys = figuresOf(document).map(({ key }) => key);
    if (keys.length === 0) return { document, figuresOn: null };
    const { validFrom: from, validUntil: until } = publication;
    const validOn = figureDay(day, { from, until });
    const words = await this.figures.wordsOn(ctx, keys, { validOn, knownAt: null });
    return { document: withFigures(document, (key) => words.get(key)), figuresOn: validOn };
  }
}
