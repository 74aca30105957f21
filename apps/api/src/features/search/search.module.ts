import { Module } from '@nestjs/common';
import { SearchTermsModule } from '../search-terms/index.js';
import { CitationJumps } from './citation-jump.service.js';
import { FailoverEngine } from './failover/failover-engine.js';
import { meilisearchProviders } from './meilisearch/index.js';
import { PostgresEngine } from './postgres/postgres-engine.js';
import { ReadingsResolver } from './readings/readings.resolver.js';
import { Readings } from './readings/readings.service.js';
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
    SearchService,
    SearchResolver,
    SearchHitResolver,
    PostgresEngine,
    SearchMetrics,
    FailoverEngine,
    ...meilisearchProviders,
    { provide: SEARCH_ENGINE, useExisting: PostgresEngine },
  ],
  exports: [SearchProjection],
})
export class SearchModule {}
