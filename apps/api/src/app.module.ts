import { type DynamicModule, Module } from '@nestjs/common';
import { AcknowledgementModule } from './features/acknowledgement/index.js';
import { AuditLogModule } from './features/audit-log/audit-log.module.js';
import { CourtCopyModule } from './features/court-copy/index.js';
import { DraftsModule } from './features/drafts/index.js';
import { EntriesModule } from './features/entries/index.js';
import { FiguresModule } from './features/figures/index.js';
import { LawModule } from './features/law/index.js';
import { PeopleModule } from './features/people/people.module.js';
import { PublishingModule } from './features/publishing/index.js';
import { PublishingWarningsModule } from './features/publishing-warnings/index.js';
import { ReviewsModule } from './features/reviews/index.js';
import { SearchModule } from './features/search/index.js';
import { SearchTermsModule } from './features/search-terms/index.js';
import type { Environment } from './platform/environment/environment.js';
import { PlatformModule } from './platform/platform.module.js';

/** Every feature of the application. */
export const features = [
  PeopleModule,
  EntriesModule,
  DraftsModule,
  PublishingModule,
  PublishingWarningsModule,
  CourtCopyModule,
  ReviewsModule,
  FiguresModule,
  LawModule,
  SearchModule,
  SearchTermsModule,
  AcknowledgementModule,
  AuditLogModule,
];

@Module({})
export class AppModule {
  static with(environment: Environment): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(environment), ...features] };
  }
}
