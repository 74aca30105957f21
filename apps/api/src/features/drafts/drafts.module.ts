import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries/index.js';
import { ReviewsModule } from '../reviews/index.js';
import { SearchModule } from '../search/index.js';
import { DraftAnswers } from './draft/draft-result.js';
import { DraftResolver } from './draft/draft.resolver.js';
import { DraftsRepository } from './draft/drafts.repository.js';
import { DraftsResolver } from './draft/drafts.resolver.js';
import { DraftsService } from './draft/drafts.service.js';
import { ReviewRepository } from './review/review.repository.js';
import { ReviewResolver } from './review/review.resolver.js';
import { ReviewService } from './review/review.service.js';
import { EntrySettingsRepository } from './settings/entry-settings.repository.js';
import { EntrySettingsResolver } from './settings/entry-settings.resolver.js';
import { EntrySettingsService } from './settings/entry-settings.service.js';
import { Slugs } from './settings/slugs.js';
import { DraftsWriter } from './writing/drafts.writer.js';
import { References } from './writing/references.js';
import { WritingResolver } from './writing/writing.resolver.js';
import { WritingService } from './writing/writing.service.js';

@Module({
  imports: [EntriesModule, ReviewsModule, SearchModule],
  providers: [
    DraftAnswers,
    DraftResolver,
    DraftsRepository,
    DraftsResolver,
    DraftsService,
    DraftsWriter,
    EntrySettingsRepository,
    EntrySettingsResolver,
    EntrySettingsService,
    References,
    ReviewRepository,
    ReviewResolver,
    ReviewService,
    Slugs,
    WritingResolver,
    WritingService,
  ],
  exports: [DraftsRepository, EntrySettingsService, ReviewService, WritingService],
})
export class DraftsModule {}
