import { IndexDelivery } from './index-delivery.js';
import { DeliverDocuments, RebuildIndex, ReconcileIndex, TendIndex } from './index-job-handlers.js';
import { MeilisearchEngine } from './meilisearch-engine.js';
import { MeilisearchServer } from './meilisearch-server.js';
import { SearchIndex } from './search-index.js';

export { IndexDelivery, MeilisearchServer, SearchIndex };

/** The second engine, and the jobs that keep its index. */
export const meilisearchProviders = [
  MeilisearchServer,
  MeilisearchEngine,
  SearchIndex,
  IndexDelivery,
  DeliverDocuments,
  RebuildIndex,
  TendIndex,
  ReconcileIndex,
];
