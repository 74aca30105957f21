export { PublishingModule } from './publishing.module.js';
export { PublishingService } from './publishing.service.js';
export { ReindexService } from './reindex.service.js';
export { SchedulingService } from './scheduled/scheduling.service.js';
