import type { DataSource } from 'typeorm';
import { Lexicons } from '../../apps/api/src/features/search/language/lexicons.repository.js';
import { IndexDelivery } from '../../apps/api/src/features/search/meilisearch/index.js';
import type { MeilisearchServer } from '../../apps/api/src/features/search/meilisearch/meilisearch-server.js';
import { SearchProjection } from '../../apps/api/src/features/search/search-projection.service.js';
import { JobQueue } from '../../apps/api/src/platform/jobs/index.js';

/** The projection of the search without the application around it, and without Meilisearch. */
export function searchProjectionOn(dataSource: DataSource): SearchProjection {
  const queue = new JobQueue(dataSource);
  const nowhere = { isConfigured: false } as MeilisearchServer;
  return new SearchProjection(new Lexicons(), queue, new IndexDelivery(nowhere, queue));
}
