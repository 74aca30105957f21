import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries/index.js';
import { PeopleModule } from '../people/index.js';
import { ReviewsModule } from '../reviews/index.js';
import { SearchModule } from '../search/index.js';
import { CommentsRepository } from './comments/comments.repository.js';
import { CommentsResolver } from './comments/comments.resolver.js';
import { CommentsService } from './comments/comments.service.js';
import { CosignaturesRepository } from './cosignatures/cosignatures.repository.js';
import { CosignaturesResolver } from './cosignatures/cosignatures.resolver.js';
import { CosignaturesService } from './cosignatures/cosignatures.service.js';
import { CosignatureRequestResolver } from './cosignatures/request.resolver.js';
import { DraftAnswers } from './draft/draft-result.js';
import { DraftResolver } from './draft/draft.resolver.js';
import { DraftsRepository } from './draft/drafts.repository.js';
import { DraftsResolver } from './draft/drafts.resolver.js';
import { DraftsService } from './draft/drafts.service.js';
import { DueDrafts } from './due/due-drafts.js';
import { MergingResolver } from './merging/merging.resolver.js';
import { MergingService } from './merging/merging.service.js';
import { DraftEventsResolver } from './presence/draft-events.resolver.js';
import { DraftEventsService } from './presence/draft-events.service.js';
import { PresenceRepository } from './presence/presence.repository.js';
import { PresenceService } from './presence/presence.service.js';
import { ApprovalsRepository } from './review/approvals.repository.js';
import { ApprovalsResolver } from './review/approvals.resolver.js';
import { ReviewDeskResolver } from './review/review-desk.resolver.js';
import { ReviewDeskService } from './review/review-desk.service.js';
import { ReviewRepository } from './review/review.repository.js';
import { ReviewResolver } from './review/review.resolver.js';
import { ReviewService } from './review/review.service.js';
import { ReviewersRepository } from './review/reviewers.repository.js';
import { ReviewersResolver } from './review/reviewers.resolver.js';
import { ReviewersService } from './review/reviewers.service.js';
import { EntrySettingsRepository } from './settings/entry-settings.repository.js';
import { EntrySettingsResolver } from './settings/entry-settings.resolver.js';
import { EntrySettingsService } from './settings/entry-settings.service.js';
import { Slugs } from './settings/slugs.js';
import { DraftsWriter } from './writing/drafts.writer.js';
import { References } from './writing/references.js';
import { WritingResolver } from './writing/writing.resolver.js';
import { WritingService } from './writing/writing.service.js';

@Module({
  imports: [EntriesModule, PeopleModule, ReviewsModule, SearchModule],
  providers: [
    ApprovalsRepository,
    ApprovalsResolver,
    CommentsRepository,
    CommentsResolver,
    CommentsService,
    CosignatureRequestResolver,
    CosignaturesRepository,
    CosignaturesResolver,
    CosignaturesService,
    DraftAnswers,
    DraftEventsResolver,
    DraftEventsService,
    DraftResolver,
    DraftsRepository,
    DraftsResolver,
    DraftsService,
    DraftsWriter,
    DueDrafts,
    EntrySettingsRepository,
    EntrySettingsResolver,
    EntrySettingsService,
    MergingResolver,
    MergingService,
    PresenceRepository,
    PresenceService,
    References,
    ReviewDeskResolver,
    ReviewDeskService,
    ReviewRepository,
    ReviewResolver,
    ReviewService,
    ReviewersRepository,
    ReviewersResolver,
    ReviewersService,
    Slugs,
    WritingResolver,
    WritingService,
  ],
  exports: [
    CosignaturesService,
    DraftAnswers,
    DraftsRepository,
    DueDrafts,
    EntrySettingsService,
    ReviewService,
    WritingService,
  ],
})
export class DraftsModule {}
