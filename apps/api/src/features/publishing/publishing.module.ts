import { Module } from '@nestjs/common';
import { AcknowledgementModule } from '../acknowledgement/index.js';
import { DraftsModule } from '../drafts/index.js';
import { EntriesModule } from '../entries/index.js';
import { ReviewsModule } from '../reviews/index.js';
import { SearchModule } from '../search/index.js';
import { LedgerRepository } from './projection/ledger.repository.js';
import { Projections } from './projection/projections.service.js';
import { ReferencesRepository } from './projection/references.repository.js';
import { PublishingResolver } from './publishing.resolver.js';
import { PublishingService } from './publishing.service.js';
import { ReindexService } from './reindex.service.js';

@Module({
  imports: [AcknowledgementModule, DraftsModule, EntriesModule, ReviewsModule, SearchModule],
  providers: [
    LedgerRepository,
    Projections,
    PublishingResolver,
    PublishingService,
    ReferencesRepository,
    ReindexService,
  ],
  exports: [PublishingService, ReindexService],
})
export class PublishingModule {}
