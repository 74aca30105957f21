import { Module } from '@nestjs/common';
import { SearchTermsModule } from '../search-terms/index.js';
import { CitationJumps } from './citation-jump.service.js';
import { FailoverEngine } from './failover/failover-engine.js';
import { LearnWords } from './language/learn-words.js';
import { Lexicons } from './language/lexicons.repository.js';
import { OfficeLanguage } from './language/office-language.service.js';
import { WordsRepository } from './language/words.repository.js';
import { LawNames } from './law-names.js';
import { meilisearchProviders } from './meilisearch/index.js';
import { PostgresEngine } from './postgres/postgres-engine.js';
import { ReadingsResolver } from './readings/readings.resolver.js';
import { Readings } from './readings/readings.service.js';
import { RebuildLock } from './rebuild/rebuild-lock.js';
import { RebuildDocuments, TendDocuments } from './rebuild/rebuild-jobs.js';
import { SearchRebuild } from './rebuild/search-rebuild.service.js';
import { Finder } from './results/finder.service.js';
import { SEARCH_ENGINE } from './search-engine.js';
import { SearchProjection } from './search-projection.service.js';
import { SearchMetrics } from './search-metrics.js';
import { SearchHitResolver, SearchResolver } from './search.resolver.js';
import { SearchService } from './search.service.js';

@Module({
  imports: [SearchTermsModule],
  providers: [
    Readings,
    ReadingsResolver,
    SearchProjection,
    CitationJumps,
    LawNames,
    OfficeLanguage,
    Lexicons,
    WordsRepository,
    LearnWords,
    RebuildLock,
    SearchRebuild,
    RebuildDocuments,
    TendDocuments,
    Finder,
    SearchService,
    SearchResolver,
    SearchHitResolver,
    PostgresEngine,
    SearchMetrics,
    FailoverEngine,
    ...meilisearchProviders,
    { provide: SEARCH_ENGINE, useExisting: FailoverEngine },
  ],
  exports: [OfficeLanguage, SearchProjection, SearchRebuild],
})
export class SearchModule {}
