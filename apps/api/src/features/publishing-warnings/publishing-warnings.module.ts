import { Module } from '@nestjs/common';
import { DraftsModule } from '../drafts/index.js';
import { EntriesModule } from '../entries/index.js';
import { FiguresModule } from '../figures/index.js';
import { LawModule } from '../law/index.js';
import { PublishingWarningsResolver } from './publishing-warnings.resolver.js';
import { PublishingWarningsService } from './publishing-warnings.service.js';

/** What a draft would do to other days, and where it points at what does not apply then. */
@Module({
  imports: [DraftsModule, EntriesModule, FiguresModule, LawModule],
  providers: [PublishingWarningsResolver, PublishingWarningsService],
})
export class PublishingWarningsModule {}
