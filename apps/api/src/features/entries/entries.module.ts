import { Module } from '@nestjs/common';
import { EntriesRepository } from './entry/entries.repository.js';
import { EntriesResolver } from './entry/entries.resolver.js';
import { EntriesService } from './entry/entries.service.js';
import { EntryListRepository } from './entry/entry-list.repository.js';
import { EntryResolver } from './entry/entry.resolver.js';
import { CitationsRepository } from './links/citations.repository.js';
import { EdgesRepository } from './links/edges.repository.js';
import { LinksService } from './links/links.service.js';
import { PublicationResolver } from './publication/publication.resolver.js';
import { PublicationsRepository } from './publication/publications.repository.js';
import { PublicationsResolver } from './publication/publications.resolver.js';
import { PublicationsService } from './publication/publications.service.js';
import { TopicsRepository } from './topics/topics.repository.js';
import { TopicsResolver } from './topics/topics.resolver.js';

@Module({
  providers: [
    EntriesRepository,
    EntryListRepository,
    EntriesService,
    EntriesResolver,
    EntryResolver,
    PublicationsRepository,
    PublicationsService,
    PublicationsResolver,
    PublicationResolver,
    CitationsRepository,
    EdgesRepository,
    LinksService,
    TopicsRepository,
    TopicsResolver,
  ],
  exports: [EntriesRepository, EntriesService, PublicationsRepository, PublicationsService],
})
export class EntriesModule {}
