export { PublishingModule } from './publishing.module.js';
export { PublishingService } from './publishing.service.js';
export { ReindexService } from './reindex.service.js';
