import { Module } from '@nestjs/common';
import { CitationJumps } from './citation-jump.service.js';
import { PostgresEngine } from './postgres/postgres-engine.js';
import { SEARCH_ENGINE } from './search-engine.js';
import { SearchProjection } from './search-projection.service.js';
import { SearchHitResolver, SearchResolver } from './search.resolver.js';
import { SearchService } from './search.service.js';

@Module({
  providers: [
    SearchProjection,
    CitationJumps,
    SearchService,
    SearchResolver,
    SearchHitResolver,
    { provide: SEARCH_ENGINE, useClass: PostgresEngine },
  ],
  exports: [SearchProjection],
})
export class SearchModule {}
