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
import { RecordDueDrafts } from './scheduled/record-due-drafts.js';
import { SchedulesRepository } from './scheduled/schedules.repository.js';
import { SchedulingResolver } from './scheduled/scheduling.resolver.js';
import { SchedulingService } from './scheduled/scheduling.service.js';
import { SecondLooksRepository } from './second-look/second-looks.repository.js';
import { SecondLooksResolver } from './second-look/second-looks.resolver.js';
import { SecondLooksService } from './second-look/second-looks.service.js';

@Module({
  imports: [AcknowledgementModule, DraftsModule, EntriesModule, ReviewsModule, SearchModule],
  providers: [
    LedgerRepository,
    Projections,
    PublishingResolver,
    PublishingService,
    RecordDueDrafts,
    ReferencesRepository,
    ReindexService,
    SchedulesRepository,
    SchedulingResolver,
    SchedulingService,
    SecondLooksRepository,
    SecondLooksResolver,
    SecondLooksService,
  ],
  exports: [PublishingService, ReindexService, SchedulingService],
})
export class PublishingModule {}
