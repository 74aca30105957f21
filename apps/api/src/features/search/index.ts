export { OfficeLanguage } from './language/office-language.service.js';
export { MeilisearchServer, SearchIndex } from './meilisearch/index.js';
export { type RebuildStep, SearchRebuild } from './rebuild/search-rebuild.service.js';
export { NO_FILTER } from './search-engine.js';
export { SearchModule } from './search.module.js';
export { SearchProjection } from './search-projection.service.js';
export { SearchService } from './search.service.js';
