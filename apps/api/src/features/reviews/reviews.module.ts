import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries/index.js';
import { ConfirmationsRepository } from './confirming/confirmations.repository.js';
import { ConfirmationsResolver } from './confirming/confirmations.resolver.js';
import { Confirmations } from './confirming/confirmations.service.js';
import { ReviewQueueRepository } from './queue/review-queue.repository.js';
import { ReviewQueueResolver } from './queue/review-queue.resolver.js';
import { ReviewQueues } from './queue/review-queue.service.js';
import { ReviewPlans } from './review-plans.js';
import { ReviewedEntryResolver } from './reviewed-entry.resolver.js';
import { Reviewers } from './reviewers.js';

@Module({
  imports: [EntriesModule],
  providers: [
    Confirmations,
    ConfirmationsRepository,
    ConfirmationsResolver,
    ReviewPlans,
    ReviewQueueRepository,
    ReviewQueueResolver,
    ReviewQueues,
    ReviewedEntryResolver,
    Reviewers,
  ],
  exports: [ReviewPlans, Reviewers],
})
export class ReviewsModule {}
