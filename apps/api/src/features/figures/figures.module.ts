import { Module } from '@nestjs/common';
import { DraftsModule } from '../drafts/index.js';
import { EntriesModule } from '../entries/index.js';
import { FiguresRepository } from './figure/figures.repository.js';
import { FiguresResolver } from './figure/figures.resolver.js';
import { Figures } from './figure/figures.service.js';
import { PublicationFiguresResolver } from './figure/publication-figures.resolver.js';
import { FigureUsesRepository } from './uses/figure-uses.repository.js';
import { FigureUsesResolver } from './uses/figure-uses.resolver.js';
import { FigureUses } from './uses/figure-uses.service.js';
import { FigureNotices } from './values/figure-notices.service.js';
import { FigureProposalResolver } from './values/figure-proposal.resolver.js';
import { FigureProposalsRepository } from './values/figure-proposals.repository.js';
import { FigureValuesResolver } from './values/figure-values.resolver.js';
import { FigureValues } from './values/figure-values.service.js';

/** Dated figures: what they are when, who says so, and which texts say them. */
@Module({
  imports: [DraftsModule, EntriesModule],
  providers: [
    FigureNotices,
    FigureProposalResolver,
    FigureProposalsRepository,
    FigureUses,
    FigureUsesRepository,
    FigureUsesResolver,
    FigureValues,
    FigureValuesResolver,
    Figures,
    FiguresRepository,
    FiguresResolver,
    PublicationFiguresResolver,
  ],
  exports: [FigureValues, Figures],
})
export class FiguresModule {}
